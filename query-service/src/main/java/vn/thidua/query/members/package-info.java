@NullMarked
package vn.thidua.query.members;

import org.jspecify.annotations.NullMarked;
