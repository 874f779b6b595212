package vn.thidua.query.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.domain.ballot.Base;
import vn.thidua.domain.ballot.TieStep;
import vn.thidua.domain.scoring.Formula;
import vn.thidua.query.rulesapplied.RulesAppliedView.Rule;

/** The value of a rule as the reader's language writes it. */
@Component("ruleValues")
class RuleValues {
    private final Show show;
    private final Words words;

    RuleValues(Show show, Words words) {
        this.show = show;
        this.words = words;
    }

    public String of(Rule rule) {
        var value = rule.value();
        return switch (rule.unit()) {
            case "LAW" -> words.regime(value);
            case "PERCENT" -> show.percent(Integer.parseInt(value));
            case "MORE_THAN_PERCENT" ->
                    words.of("rules.moreThan", show.percent(Integer.parseInt(value)));
            case "BASE" -> words.of("base", Base.valueOf(value));
            case "BOARDS" -> words.of("board.members", value);
            case "YES_NO" -> words.of(value.equals("true") ? "rules.yes" : "rules.no");
            case "DATE" -> show.date(LocalDate.parse(value));
            case "WORKING_DAYS" -> words.of("rules.workingDays", value);
            case "TIE_STEPS" -> steps(value);
            case "VERSION" -> words.of("frame.version", value);
            case "FORMULA" -> show.name(Formula.valueOf(value));
            case "VOTES" -> words.of("rules.votes", value);
            case "FACTOR" -> show.number(new BigDecimal(value));
            case "DONG" -> words.of("rules.dong", show.count(Long.parseLong(value)));
            default -> value;
        };
    }

    private String steps(String names) {
        return names.isEmpty()
                ? words.of("none")
                : Arrays.stream(names.split(","))
                        .map(name -> show.name(TieStep.valueOf(name)))
                        .collect(Collectors.joining("; "));
    }
}
