@NullMarked
package vn.thidua.query.api;

import org.jspecify.annotations.NullMarked;
