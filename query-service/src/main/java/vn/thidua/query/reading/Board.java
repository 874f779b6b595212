package vn.thidua.query.reading;

import org.jspecify.annotations.Nullable;

/** A board as its year knows it. */
public record Board(String board, String name, String province, @Nullable String subGroup) {}
