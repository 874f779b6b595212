@NullMarked
package vn.thidua.domain.cycle;

import org.jspecify.annotations.NullMarked;
