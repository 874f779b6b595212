/** What a year waits for. */
@NullMarked
package vn.thidua.domain.todo;

import org.jspecify.annotations.NullMarked;
