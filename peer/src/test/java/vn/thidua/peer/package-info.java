@NullMarked
package vn.thidua.peer;

import org.jspecify.annotations.NullMarked;
