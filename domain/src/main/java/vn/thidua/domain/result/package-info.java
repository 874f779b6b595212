@NullMarked
package vn.thidua.domain.result;

import org.jspecify.annotations.NullMarked;
