@NullMarked
package vn.thidua.domain.scoring;

import org.jspecify.annotations.NullMarked;
