package vn.thidua.gate;

import vn.thidua.domain.Refusal;

/** Why somebody does not come in. */
public enum TokenReason implements Refusal {
    TOKEN_MISSING(
            401,
            "Chưa đăng nhập; hãy đăng nhập rồi gửi lại với tiêu đề Authorization: Bearer.",
            "Nobody is signed in; sign in and send it again with the header Authorization: Bearer."),
    TOKEN_NOT_TRUSTED(
            401,
            "Thẻ đăng nhập không đọc được hoặc không do nơi cấp của hệ thống này ký; hãy đăng nhập lại.",
            "The token cannot be read, or was not signed by the issuer of this system; sign in again."),
    TOKEN_EXPIRED(
            401,
            "Thẻ đăng nhập đã hết hạn; hãy đăng nhập lại.",
            "The token has expired; sign in again."),
    TOKEN_NOT_YET_VALID(
            401,
            "Thẻ đăng nhập chưa đến giờ có hiệu lực; hãy kiểm tra đồng hồ của máy rồi đăng nhập lại.",
            "The token is not valid yet; check the clock of the machine and sign in again."),
    TOKEN_OF_ANOTHER_ISSUER(
            401,
            "Thẻ đăng nhập do nơi khác cấp; hãy đăng nhập vào hệ thống này.",
            "The token comes from another issuer; sign in to this system."),
    TOKEN_FOR_ANOTHER_AUDIENCE(
            401,
            "Thẻ đăng nhập được cấp cho hệ thống khác; hãy đăng nhập vào hệ thống này.",
            "The token was issued for another system; sign in to this one."),
    PERSON_MISSING(
            401,
            "Thẻ đăng nhập không nêu mã người dùng hợp lệ trong “{claim}”; hãy báo người quản lý tài khoản.",
            "The token names no valid person in “{claim}”; tell whoever manages the accounts."),
    ISSUER_AWAY(
            503,
            "Chưa hỏi được nơi cấp thẻ đăng nhập; hãy thử lại sau ít giây.",
            "The issuer of tokens does not answer; try again in a few seconds."),
    STANDING_MISSING(
            403,
            "Địa chỉ này dành cho người có tư cách khác; hãy nhờ người vận hành hoặc người kiểm tra.",
            "This address is for people in another standing; ask an operator or an auditor.");

    private final int status;
    private final String vi;
    private final String en;

    TokenReason(int status, String vi, String en) {
        this.status = status;
        this.vi = vi;
        this.en = en;
    }

    public int status() {
        return status;
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
