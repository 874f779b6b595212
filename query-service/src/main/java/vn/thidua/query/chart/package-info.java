/**
 * Drawing: a chart is laid out once as plain marks on whole pixels, and those are written as SVG
 * for a page, as SVG that stands alone, or painted as PNG. Words and numbers arrive written.
 */
@NullMarked
package vn.thidua.query.chart;

import org.jspecify.annotations.NullMarked;
