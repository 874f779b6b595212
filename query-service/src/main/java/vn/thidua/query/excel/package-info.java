/**
 * Excel for people who work in it: a page's tables as they stand, and the paper forms of figures to
 * be filled in and read back. {@link FigureBook} writes a form, {@link FigureReader} reads it.
 */
@NullMarked
package vn.thidua.query.excel;

import org.jspecify.annotations.NullMarked;
