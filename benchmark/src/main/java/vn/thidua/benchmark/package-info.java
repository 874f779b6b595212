/** Measures of the rules against what was promised. */
@NullMarked
package vn.thidua.benchmark;

import org.jspecify.annotations.NullMarked;
