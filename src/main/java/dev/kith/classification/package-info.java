/**
 * Which kind of customer one is: the lifecycle stage, the value class and the RFM score, each derived from facts by
 * rules and limits when asked for, the ratings that people give, and what customers were before. Uses customer, fact,
 * and segment, whose refresh writes down who became something else.
 */
@NullMarked
package dev.kith.classification;

import org.jspecify.annotations.NullMarked;
