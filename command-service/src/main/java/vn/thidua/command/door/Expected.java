package vn.thidua.command.door;

import vn.thidua.domain.Bilingual;

/** The kinds of JSON value, as people call them. */
enum Expected implements Bilingual {
    OBJECT("một đối tượng JSON {…}", "a JSON object {…}"),
    LIST("một danh sách […]", "a list […]"),
    TEXT("văn bản trong ngoặc kép", "text in quotes"),
    WHOLE_NUMBER("một số nguyên", "a whole number"),
    NUMBER("một con số", "a number"),
    YES_OR_NO("true hoặc false", "true or false");

    private final String vi;
    private final String en;

    Expected(String vi, String en) {
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
