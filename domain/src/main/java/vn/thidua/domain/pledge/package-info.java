@NullMarked
package vn.thidua.domain.pledge;

import org.jspecify.annotations.NullMarked;
