@NullMarked
package vn.thidua.domain.conference;

import org.jspecify.annotations.NullMarked;
