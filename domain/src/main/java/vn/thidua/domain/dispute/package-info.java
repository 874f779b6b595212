@NullMarked
package vn.thidua.domain.dispute;

import org.jspecify.annotations.NullMarked;
