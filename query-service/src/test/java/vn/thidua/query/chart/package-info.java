@NullMarked
package vn.thidua.query.chart;

import org.jspecify.annotations.NullMarked;
