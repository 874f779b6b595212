@NullMarked
package vn.thidua.proof.linear;

import org.jspecify.annotations.NullMarked;
