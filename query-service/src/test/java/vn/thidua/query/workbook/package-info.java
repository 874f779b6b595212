@NullMarked
package vn.thidua.query.workbook;

import org.jspecify.annotations.NullMarked;
