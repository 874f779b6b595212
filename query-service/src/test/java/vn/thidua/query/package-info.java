@NullMarked
package vn.thidua.query;

import org.jspecify.annotations.NullMarked;
