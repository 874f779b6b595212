package vn.thidua.local;

import static vn.thidua.domain.award.AwardKind.CERTIFICATE_OF_MERIT;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;
import static vn.thidua.domain.result.Indicator.ADJUSTED_PROJECTS;
import static vn.thidua.domain.result.Indicator.BUDGET_CONTRIBUTION;
import static vn.thidua.domain.result.Indicator.NEW_PROJECTS;
import static vn.thidua.domain.result.Indicator.REGISTERED_CAPITAL;
import static vn.thidua.domain.result.Indicator.REVENUE;
import static vn.thidua.domain.result.Indicator.STAFF;
import static vn.thidua.domain.result.Indicator.TRADE_TURNOVER;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.result.Indicator;

/**
 * What the published article says about the year 2022, held against what the system answers after
 * that year went through commands, log, Kafka and read models.
 */
record Year2022(List<Line> lines) {
    static final String PATH = "/api/cycles/taynguyen-duyenhai/2022";
    private static final String UNKNOWN = "chưa rõ · unknown";

    /** One statement of the article, and what the system says. */
    record Line(String what, String expected, String actual) {
        boolean isMet() {
            return expected.equals(actual);
        }
    }

    private static final Map<Indicator, Long> TOTALS =
            Map.of(
                    NEW_PROJECTS, 80L,
                    ADJUSTED_PROJECTS, 130L,
                    REGISTERED_CAPITAL, 61_803L,
                    TRADE_TURNOVER, 21_857L,
                    REVENUE, 397_701L,
                    BUDGET_CONTRIBUTION, 43_448L,
                    STAFF, 936L);

    private static final Map<String, AwardKind> AWARDS =
            Map.of(
                    "Ban Quản lý KKT Vân Phong", MINISTRY_FLAG,
                    "Ban Quản lý KKT Kon Tum", MINISTRY_FLAG,
                    "Ban Quản lý KKT Bình Định", CERTIFICATE_OF_MERIT,
                    "Ban Quản lý KKT Dung Quất và các KCN Quảng Ngãi", CERTIFICATE_OF_MERIT,
                    "Ban Quản lý KKT Đắk Nông", CERTIFICATE_OF_MERIT);

    static Year2022 read(Http http, String queryUrl, String token) {
        var lines = new ArrayList<Line>();
        lines.addAll(totals(http.document(queryUrl + PATH + "/indicators", token)));
        lines.addAll(awards(http.document(queryUrl + PATH + "/awards", token)));
        return new Year2022(lines);
    }

    private static List<Line> totals(JsonNode indicators) {
        return TOTALS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(total -> total(indicators, total.getKey(), total.getValue()))
                .toList();
    }

    private static Line total(JsonNode indicators, Indicator indicator, long published) {
        var stated =
                indicators
                        .path("sheets")
                        .valueStream()
                        .filter(sheet ->
                                sheet.path("indicator").asString().equals(indicator.name()))
                        .map(sheet -> sheet.path("stated").path("actual"))
                        .filter(JsonNode::isNumber)
                        .findFirst();
        return new Line(
                indicator.vi(),
                spoken(BigDecimal.valueOf(published), indicator),
                stated.map(actual -> spoken(actual.decimalValue(), indicator)).orElse(UNKNOWN));
    }

    /** As the article prints it: 61.803 tỷ đồng. */
    private static String spoken(BigDecimal value, Indicator indicator) {
        var number = NumberFormat.getInstance(Locale.forLanguageTag("vi-VN")).format(value);
        return number + " " + indicator.unit().vi();
    }

    private static List<Line> awards(JsonNode awards) {
        var proposals = awards.path("proposals");
        var lines =
                AWARDS.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(award -> award(proposals, award.getKey(), award.getValue()));
        var count = new Line("Số đề nghị", "" + AWARDS.size(), "" + proposals.size());
        return Stream.concat(lines, Stream.of(count)).toList();
    }

    private static Line award(JsonNode proposals, String name, AwardKind published) {
        var proposed =
                proposals
                        .valueStream()
                        .filter(proposal -> proposal.path("nameAsPrinted").asString().equals(name))
                        .map(proposal -> AwardKind.valueOf(proposal.path("award").asString()))
                        .findFirst();
        return new Line(name, published.vi(), proposed.map(AwardKind::vi).orElse(UNKNOWN));
    }

    boolean isMet() {
        return lines.stream().allMatch(Line::isMet);
    }

    String table() {
        var table = new StringBuilder();
        for (var line : lines) {
            table.append(
                    String.format(
                            "%-2s %-48s %s", line.isMet() ? "✓" : "✗", line.what(), line.actual()));
            if (!line.isMet()) {
                table.append("  ≠ ").append(line.expected());
            }
            table.append(System.lineSeparator());
        }
        return table.toString();
    }
}
