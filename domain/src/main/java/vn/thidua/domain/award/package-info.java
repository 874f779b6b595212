@NullMarked
package vn.thidua.domain.award;

import org.jspecify.annotations.NullMarked;
