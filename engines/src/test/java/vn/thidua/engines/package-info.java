@NullMarked
package vn.thidua.engines;

import org.jspecify.annotations.NullMarked;
