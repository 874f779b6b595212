/** Finds what the reader may read by its words, with or without their diacritics. */
@NullMarked
package vn.thidua.query.search;

import org.jspecify.annotations.NullMarked;
