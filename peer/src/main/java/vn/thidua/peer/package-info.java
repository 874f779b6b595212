/** The same work done by Axon Framework 4 as its manual says, to be measured beside ours. */
@NullMarked
package vn.thidua.peer;

import org.jspecify.annotations.NullMarked;
