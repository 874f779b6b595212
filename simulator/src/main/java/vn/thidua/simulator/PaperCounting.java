package vn.thidua.simulator;

import static vn.thidua.simulator.Game.BLOC;
import static vn.thidua.simulator.Game.YEAR;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.domain.ballot.BallotCommand.RecordPaperCount;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.InvalidCause;
import vn.thidua.domain.ballot.InvalidPaper;
import vn.thidua.domain.ballot.PaperCount;
import vn.thidua.domain.ballot.PaperLine;
import vn.thidua.domain.ballot.TellerCount;
import vn.thidua.domain.conference.Teller;

/** The counting team at its table: papers are counted by two, who sometimes differ. */
final class PaperCounting {
    private final Table table;

    PaperCounting(Table table) {
        this.table = table;
    }

    List<String> tellers() {
        return table.year().conference().tellers().stream().map(Teller::person).toList();
    }

    /** What the first two tellers find when the papers are counted again; nobody without a team. */
    List<TellerCount> again(BallotOpened opened) {
        var tellers = tellers();
        if (tellers.size() < 2) {
            return List.of();
        }
        var paper = paper(opened);
        return tellers.subList(0, 2).stream().map(t -> new TellerCount(t, paper)).toList();
    }

    void count(BallotOpened opened) {
        var paper = paper(opened);
        var tellers = tellers();
        for (int i = 0; i < Math.min(2, tellers.size()); i++) {
            var counted = table.chance(8) ? paper(opened) : paper;
            var record = new RecordPaperCount(BLOC, YEAR, opened.ballot(), tellers.get(i), counted);
            table.pester(record, table.chance(40) ? 5 : 0);
            table.act(record);
        }
    }

    private PaperCount paper(BallotOpened opened) {
        int issued = opened.voters().size();
        int spoilt = table.random.nextInt(2);
        int valid = issued - spoilt;
        var lines =
                opened.candidates().stream()
                        .map(candidate -> paperLine(opened, candidate, valid))
                        .toList();
        var invalid =
                Stream.generate(() ->
                                new InvalidPaper(table.any(InvalidCause.values()), "phiếu lỗi"))
                        .limit(spoilt)
                        .toList();
        return new PaperCount(issued, issued, 0, invalid, lines);
    }

    private PaperLine paperLine(BallotOpened opened, String candidate, int valid) {
        boolean own = !opened.rule().selfVote() && opened.voters().contains(candidate);
        int said = valid - (own ? 1 : 0);
        int agree = said - table.random.nextInt(4);
        return new PaperLine(candidate, agree, said - agree, 0);
    }
}
