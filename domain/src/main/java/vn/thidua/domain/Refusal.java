package vn.thidua.domain;

/**
 * A reason to refuse: its code, and one sentence in each language that says what to do. In a
 * sentence {@code {name}} stands for a detail.
 */
public interface Refusal extends Bilingual {
    String name();
}
