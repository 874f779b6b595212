@NullMarked
package vn.thidua.query.journal;

import org.jspecify.annotations.NullMarked;
