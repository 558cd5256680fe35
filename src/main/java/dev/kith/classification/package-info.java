/**
 * Which kind of customer one is: the lifecycle stage, the value class and the RFM score, each derived from facts by
 * rules and limits when asked for, and the ratings that people give. Uses customer and fact.
 */
@NullMarked
package dev.kith.classification;

import org.jspecify.annotations.NullMarked;
