package vn.thidua.proof.skip;

/** An event as the store gives it out: which one it is, and its hash in hex. */
public record Leaf(String id, String hash) {}
