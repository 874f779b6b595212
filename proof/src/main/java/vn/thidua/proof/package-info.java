/** Finds out a store that skips and a server that lies; knows nothing of what they are made of. */
@NullMarked
package vn.thidua.proof;

import org.jspecify.annotations.NullMarked;
