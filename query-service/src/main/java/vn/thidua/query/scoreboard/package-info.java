@NullMarked
package vn.thidua.query.scoreboard;

import org.jspecify.annotations.NullMarked;
