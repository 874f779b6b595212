package vn.thidua.domain.dossier;

import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Term;

/** What another authority says of a proposal. */
@Term(vi = "ý kiến hiệp y", en = "What another authority says of a proposal")
public enum Reply implements Bilingual {
    AGREES("đồng ý", "agrees"),
    DISAGREES("không đồng ý", "does not agree");

    private final String vi;
    private final String en;

    Reply(String vi, String en) {
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
