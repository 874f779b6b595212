@NullMarked
package vn.thidua.domain.bloc;

import org.jspecify.annotations.NullMarked;
