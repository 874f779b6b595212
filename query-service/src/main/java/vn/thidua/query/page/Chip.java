package vn.thidua.query.page;

/**
 * A status as the pages show it: a shape with its colour, and the words that say the same.
 *
 * @param shape one of the symbols in icons.svg: done, soon, late, wait, unknown, hold, no, award
 */
record Chip(String shape, String text) {}
