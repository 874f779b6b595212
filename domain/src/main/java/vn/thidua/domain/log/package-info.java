@NullMarked
package vn.thidua.domain.log;

import org.jspecify.annotations.NullMarked;
