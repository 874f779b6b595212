package vn.thidua.local;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What the published article says about the year 2022, held against what the system answers after
 * that year went through commands, log, Kafka and read models.
 */
record Year2022(List<Line> lines) {
    static final String PATH = "/api/cycles/taynguyen-duyenhai/2022";
    private static final String HEADLINE = "%-2s %-44s %s";

    /** One statement of the article, and what the system says. */
    record Line(String what, String expected, String actual) {
        boolean isMet() {
            return expected.equals(actual);
        }
    }

    private record Total(String indicator, String vi, String unit, long value) {}

    private static final List<Total> TOTALS =
            List.of(
                    new Total("NEW_PROJECTS", "Dự án đầu tư mới", "dự án", 80),
                    new Total("ADJUSTED_PROJECTS", "Dự án điều chỉnh tăng vốn", "dự án", 130),
                    new Total("REGISTERED_CAPITAL", "Vốn đăng ký", "tỷ đồng", 61_803),
                    new Total("TRADE_TURNOVER", "Kim ngạch", "triệu USD", 21_857),
                    new Total("REVENUE", "Doanh thu", "tỷ đồng", 397_701),
                    new Total("BUDGET_CONTRIBUTION", "Nộp ngân sách", "tỷ đồng", 43_448),
                    new Total("STAFF", "Nhân sự", "người", 936));

    private static final Map<String, String> AWARDS =
            Map.of(
                    "Ban Quản lý KKT Vân Phong", "MINISTRY_FLAG",
                    "Ban Quản lý KKT Kon Tum", "MINISTRY_FLAG",
                    "Ban Quản lý KKT Bình Định", "CERTIFICATE_OF_MERIT",
                    "Ban Quản lý KKT Dung Quất và các KCN Quảng Ngãi", "CERTIFICATE_OF_MERIT",
                    "Ban Quản lý KKT Đắk Nông", "CERTIFICATE_OF_MERIT");

    static Year2022 read(Http http, String queryUrl) {
        var lines = new ArrayList<Line>();
        lines.addAll(totals(http.document(queryUrl + PATH + "/indicators")));
        lines.addAll(awards(http.document(queryUrl + PATH + "/awards")));
        return new Year2022(lines);
    }

    static List<Line> totals(JsonNode indicators) {
        var stated =
                indicators
                        .path("sheets")
                        .valueStream()
                        .filter(sheet -> sheet.path("stated").has("actual"))
                        .collect(
                                Collectors.toMap(
                                        sheet -> sheet.path("indicator").asString(),
                                        sheet ->
                                                sheet.path("stated")
                                                        .path("actual")
                                                        .decimalValue()));
        return TOTALS.stream()
                .map(total ->
                        new Line(
                                total.vi(),
                                spoken(BigDecimal.valueOf(total.value()), total.unit()),
                                stated.containsKey(total.indicator())
                                        ? spoken(stated.get(total.indicator()), total.unit())
                                        : "chưa rõ · unknown"))
                .toList();
    }

    static List<Line> awards(JsonNode awards) {
        var proposed =
                awards.path("proposals")
                        .valueStream()
                        .collect(
                                Collectors.toMap(
                                        proposal -> proposal.path("nameAsPrinted").asString(),
                                        proposal -> proposal.path("award").asString()));
        var lines = new ArrayList<Line>();
        AWARDS.entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByValue().reversed())
                .forEach(award ->
                        lines.add(
                                new Line(
                                        award.getKey(),
                                        spoken(award.getValue()),
                                        spoken(proposed.getOrDefault(award.getKey(), "")))));
        lines.add(new Line("Số đề nghị", String.valueOf(AWARDS.size()), "" + proposed.size()));
        return lines;
    }

    /** As the article prints it: 61.803 tỷ đồng. */
    private static String spoken(BigDecimal value, String unit) {
        return NumberFormat.getInstance(Locale.forLanguageTag("vi-VN")).format(value) + " " + unit;
    }

    private static String spoken(String award) {
        return switch (award) {
            case "MINISTRY_FLAG" -> "Cờ thi đua của Bộ";
            case "CERTIFICATE_OF_MERIT" -> "Bằng khen của Bộ trưởng";
            default -> "không có · missing";
        };
    }

    boolean isMet() {
        return lines.stream().allMatch(Line::isMet);
    }

    String table() {
        var table = new StringBuilder();
        for (var line : lines) {
            table.append(
                    String.format(HEADLINE, line.isMet() ? "✓" : "✗", line.what(), line.actual()));
            if (!line.isMet()) {
                table.append("  ≠ ").append(line.expected());
            }
            table.append(System.lineSeparator());
        }
        return table.toString();
    }
}
