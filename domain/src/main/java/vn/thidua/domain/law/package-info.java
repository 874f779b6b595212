@NullMarked
package vn.thidua.domain.law;

import org.jspecify.annotations.NullMarked;
