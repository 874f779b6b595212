@NullMarked
package vn.thidua.domain.calendar;

import org.jspecify.annotations.NullMarked;
