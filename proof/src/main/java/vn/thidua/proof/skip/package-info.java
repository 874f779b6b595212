/** Whether those who read a log while others write to it read every event, in order. */
@NullMarked
package vn.thidua.proof.skip;

import org.jspecify.annotations.NullMarked;
