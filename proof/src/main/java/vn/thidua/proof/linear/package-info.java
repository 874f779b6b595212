/**
 * Whether what many were answered at the same time could have been answered one after the other.
 */
@NullMarked
package vn.thidua.proof.linear;

import org.jspecify.annotations.NullMarked;
