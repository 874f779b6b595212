@NullMarked
package vn.thidua.local;

import org.jspecify.annotations.NullMarked;
