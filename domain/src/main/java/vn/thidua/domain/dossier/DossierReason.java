package vn.thidua.domain.dossier;

import vn.thidua.domain.Reason;

/** Why the rules of a dossier refuse. */
public enum DossierReason implements Reason {
    DOSSIER_INCOMPLETE(
            "Hồ sơ còn thiếu {part}; hãy bổ sung trước khi ký.",
            "The dossier lacks the {part}; add it before signing.");

    private final String vi;
    private final String en;

    DossierReason(String vi, String en) {
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
