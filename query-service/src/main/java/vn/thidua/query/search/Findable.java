package vn.thidua.query.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Stamp;
import vn.thidua.domain.Streams;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.bloc.Bloc.Established;
import vn.thidua.domain.bloc.BoardHistory;
import vn.thidua.domain.bloc.Timeline;
import vn.thidua.domain.result.Indicator;
import vn.thidua.query.journal.Fold;
import vn.thidua.query.page.YearSection;
import vn.thidua.query.search.SearchQuery.CriterionLine;
import vn.thidua.query.search.SearchQuery.ProposalLine;
import vn.thidua.query.search.Thing.Kind;
import vn.thidua.query.signin.ReadGate;
import vn.thidua.query.years.YearsQuery;
import vn.thidua.query.years.YearsView.BlocLine;

/** All that can be found by whoever is signed in, in the language of the page. */
@Component
class Findable {
    private final YearsQuery years;
    private final SearchQuery search;
    private final ReadGate gate;
    private final Fold fold;
    private final Clock clock;
    private final MessageSource messages;

    Findable(
            YearsQuery years,
            SearchQuery search,
            ReadGate gate,
            Fold fold,
            Clock clock,
            MessageSource messages) {
        this.years = years;
        this.search = search;
        this.gate = gate;
        this.fold = fold;
        this.clock = clock;
        this.messages = messages;
    }

    Stream<Thing> things() {
        var blocs = years.years().only(gate::reads).blocs();
        var names = blocs.stream().collect(Collectors.toMap(BlocLine::bloc, BlocLine::name));
        return Stream.of(
                        blocs.stream().flatMap(this::ofBloc),
                        search.proposals().stream()
                                .filter(line -> names.containsKey(line.bloc()))
                                .map(line -> proposal(line, names)),
                        search.criteria().stream()
                                .filter(line -> names.containsKey(line.bloc()))
                                .map(line -> criterion(line, names)))
                .flatMap(things -> things);
    }

    private Stream<Thing> ofBloc(BlocLine bloc) {
        var own =
                Thing.of(Kind.BLOC, bloc.name(), bloc.authority(), "/" + bloc.bloc() + "/members")
                        .with(List.of(bloc.bloc()));
        var all =
                bloc.years().stream()
                        .map(year ->
                                Thing.of(
                                        Kind.YEAR,
                                        of("board.title", year.year() + ""),
                                        bloc.name(),
                                        "/%s/%d".formatted(bloc.bloc(), year.year())));
        var latest = bloc.years().stream().limit(1).flatMap(year -> ofYear(bloc, year.year()));
        return Stream.of(Stream.of(own), boards(bloc), all, pages(bloc), latest)
                .flatMap(things -> things);
    }

    private Stream<Thing> boards(BlocLine bloc) {
        return fold.of(Streams.bloc(bloc.bloc()), _ -> true).state() instanceof Established known
                ? known.boards().byId().values().stream().map(board -> board(bloc, board))
                : Stream.empty();
    }

    private Thing board(BlocLine bloc, BoardHistory board) {
        var name = board.nameOn(LocalDate.now(clock.withZone(Stamp.ZONE)));
        var others =
                Stream.concat(
                                Stream.of(board.names().first()),
                                board.names().changes().stream().map(Timeline.Change::value))
                        .filter(other -> !other.equals(name))
                        .distinct()
                        .toList();
        return new Thing(
                Kind.BOARD,
                name,
                board.province() + " · " + bloc.name(),
                "/%s/members#member-%s".formatted(bloc.bloc(), board.board()),
                Stream.concat(others.stream(), Stream.of(board.board())).toList(),
                others);
    }

    private Stream<Thing> pages(BlocLine bloc) {
        return Map.of("/members", "home.toMembers", "/over-the-years", "home.toYears")
                .entrySet()
                .stream()
                .map(page ->
                        Thing.of(
                                Kind.PAGE,
                                of(page.getValue()),
                                bloc.name(),
                                "/" + bloc.bloc() + page.getKey()));
    }

    /** The pages of the latest year, and what is the same in every year. */
    private Stream<Thing> ofYear(BlocLine bloc, int year) {
        var address = "/%s/%d".formatted(bloc.bloc(), year);
        var about = of("search.in", bloc.name(), year + "");
        var pages =
                Arrays.stream(YearSection.values())
                        .map(page ->
                                Thing.of(Kind.PAGE, of(page.word()), about, address + page.end()));
        var indicators =
                Arrays.stream(Indicator.values())
                        .map(indicator ->
                                Thing.of(
                                        Kind.INDICATOR,
                                        named(indicator),
                                        about,
                                        address + "/indicators#indicator-" + indicator.name()));
        var awards =
                Arrays.stream(AwardKind.values())
                        .map(award ->
                                Thing.of(
                                        Kind.AWARD,
                                        of("award." + award.name()),
                                        about,
                                        address + "/awards"));
        return Stream.of(pages, indicators, awards).flatMap(things -> things);
    }

    private Thing proposal(ProposalLine line, Map<String, String> names) {
        return Thing.of(
                        Kind.AWARD,
                        of("award." + line.award().name()) + " · " + line.name(),
                        in(line.bloc(), line.year(), names),
                        "/%s/%d/awards#award-%s-%s"
                                .formatted(line.bloc(), line.year(), line.award(), line.board()))
                .with(List.of(line.nameAsPrinted(), line.board()));
    }

    private Thing criterion(CriterionLine line, Map<String, String> names) {
        return Thing.of(
                        Kind.CRITERION,
                        line.name(),
                        in(line.bloc(), line.year(), names),
                        "/%s/%d/scores".formatted(line.bloc(), line.year()))
                .with(List.of(line.code()));
    }

    private String in(String bloc, int year, Map<String, String> names) {
        return of("search.in", names.getOrDefault(bloc, bloc), year + "");
    }

    private String named(Bilingual named) {
        return LocaleContextHolder.getLocale().getLanguage().equals("vi") ? named.vi() : named.en();
    }

    private String of(String key, Object... details) {
        return messages.getMessage(key, details, LocaleContextHolder.getLocale());
    }
}
