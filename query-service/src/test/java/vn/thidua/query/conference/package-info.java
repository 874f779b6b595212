@NullMarked
package vn.thidua.query.conference;

import org.jspecify.annotations.NullMarked;
