@NullMarked
package vn.thidua.domain.shape;

import org.jspecify.annotations.NullMarked;
