@NullMarked
package vn.thidua.domain.ballot;

import org.jspecify.annotations.NullMarked;
