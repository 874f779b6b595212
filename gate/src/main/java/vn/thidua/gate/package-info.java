/** Who comes in to either service, and how it is said that somebody does not. */
@NullMarked
package vn.thidua.gate;

import org.jspecify.annotations.NullMarked;
