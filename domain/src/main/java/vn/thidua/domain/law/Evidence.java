package vn.thidua.domain.law;

import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Term;

/** How closely the text behind a value was seen. */
@Term(vi = "mức độ kiểm chứng", en = "How far a value was checked against its text")
public enum Evidence implements Bilingual {
    READ("đã đọc nguyên văn", "the text itself was read"),
    QUOTED("đọc qua trích dẫn", "read where others quote it"),
    REPORTED("chưa thấy văn bản", "named by others; the text was not seen");

    private final String vi;
    private final String en;

    Evidence(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    @Override
    public String vi() {
        return vi;
    }

    @Override
    public String en() {
        return en;
    }
}
