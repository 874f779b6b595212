package vn.thidua.domain;

/** Something with a name, or a sentence, in both languages. */
public interface Bilingual {
    String vi();

    String en();
}
