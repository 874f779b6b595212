@NullMarked
package vn.thidua.query.ballots;

import org.jspecify.annotations.NullMarked;
