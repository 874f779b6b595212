/** Who may do what: one table over command, standing, board and state, and nothing beside it. */
@NullMarked
package vn.thidua.domain.policy;

import org.jspecify.annotations.NullMarked;
