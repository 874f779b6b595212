/** A whole year as one workbook, made in the background for whoever asked for it. */
@NullMarked
package vn.thidua.query.workbook;

import org.jspecify.annotations.NullMarked;
