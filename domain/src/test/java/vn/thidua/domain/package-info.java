@NullMarked
package vn.thidua.domain;

import org.jspecify.annotations.NullMarked;
