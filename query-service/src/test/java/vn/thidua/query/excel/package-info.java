@NullMarked
package vn.thidua.query.excel;

import org.jspecify.annotations.NullMarked;
