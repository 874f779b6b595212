package vn.thidua.domain.bloc;

import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Term;

/** The three appointments of a year. None follows from another: the host need not be the head. */
@Term(vi = "nhiệm vụ trong khối", en = "Head, deputy or host of a year")
public enum Office implements Bilingual {
    HEAD("Trưởng Khối", "head"),
    DEPUTY("Khối phó", "deputy head"),
    HOST("đơn vị đăng cai", "host");

    private final String vi;
    private final String en;

    Office(String vi, String en) {
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
