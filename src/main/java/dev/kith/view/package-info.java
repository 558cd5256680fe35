/**
 * What a command shows, apart from how: a view is a list of typed columns over rows, and one small writer per format
 * draws it. A writer knows nothing of features, and a feature nothing of formats. Uses base, Jackson's streaming
 * generator and Commons CSV; the way in is {@link dev.kith.view.Views#write}.
 */
@NullMarked
package dev.kith.view;

import org.jspecify.annotations.NullMarked;
