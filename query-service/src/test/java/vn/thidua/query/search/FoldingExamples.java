package vn.thidua.query.search;

import java.text.Normalizer;
import java.util.Map;

/** What has to come out the same in Java and in the browser. */
public final class FoldingExamples {
    /** By what is written, what it folds to. */
    public static final Map<String, String> FOLDED =
            Map.ofEntries(
                    Map.entry("Khánh Hòa", "khanh hoa"),
                    Map.entry("Khánh Hoà", "khanh hoa"),
                    Map.entry("KHÁNH HÒA", "khanh hoa"),
                    Map.entry(Normalizer.normalize("Khánh Hòa", Normalizer.Form.NFD), "khanh hoa"),
                    Map.entry("Đắk Lắk", "dak lak"),
                    Map.entry("đường Nguyễn Huệ, số 7", "duong nguyen hue so 7"),
                    Map.entry("  BQL KKT – Hoa-Mai ", "bql kkt hoa mai"),
                    Map.entry("Thuỷ, Thủy", "thuy thuy"),
                    Map.entry("ươ ƯƠ", "uo uo"),
                    Map.entry("…", ""));

    private FoldingExamples() {}
}
