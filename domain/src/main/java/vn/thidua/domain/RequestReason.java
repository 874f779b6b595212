package vn.thidua.domain;

/** Why an act for two people cannot be asked for. */
public enum RequestReason implements Reason {
    REQUESTED_ALREADY(
            "Đã có đề nghị y như vậy; hãy để một người khác, có thẩm quyền, thực hiện việc đó.",
            "Exactly this is asked for already; let another person who is entitled to it do it.");

    private final String vi;
    private final String en;

    RequestReason(String vi, String en) {
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
