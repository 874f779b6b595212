package vn.thidua.query;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.domain.Command;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.BallotCommand.CastVote;
import vn.thidua.domain.ballot.BallotCommand.CloseBallot;
import vn.thidua.domain.ballot.BallotCommand.OpenBallot;
import vn.thidua.domain.ballot.BallotCommand.RecordPaperCount;
import vn.thidua.domain.ballot.Choice;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.ballot.PaperCount;
import vn.thidua.domain.ballot.PaperLine;
import vn.thidua.domain.ballot.VoteLine;
import vn.thidua.domain.conference.ConferenceCommand.ConveneConference;
import vn.thidua.domain.conference.ConferenceCommand.ElectTellers;
import vn.thidua.domain.conference.ConferenceCommand.RecordAttendance;
import vn.thidua.domain.conference.ConferenceCommand.SetAgenda;
import vn.thidua.domain.conference.Teller;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.SampleLog.Told;

/** The invented bloc meets in 2026, and all eleven boards are there. */
public final class Sitting2026 {
    public static final String BLOC = "khoi-mau";
    public static final int YEAR = 2026;
    public static final String PATH = "/khoi-mau/2026";
    public static final String STREAM = "cycle:khoi-mau:2026";
    public static final String FIRST_TELLER = "ld-hoa-lan";
    public static final String SECOND_TELLER = "ld-hoa-phuong";
    public static final List<String> BOARDS =
            List.of(
                    "hoa-sen",
                    "hoa-mai",
                    "hoa-dao",
                    "hoa-cuc",
                    "hoa-lan",
                    "hoa-phuong",
                    "hoa-ban",
                    "hoa-quy",
                    "hoa-hong",
                    "hoa-sim",
                    "hoa-sung");

    private static final LocalDate ON = LocalDate.of(2026, 11, 24);
    private static final List<String> CANDIDATES = List.of("hoa-sen", "hoa-mai", "hoa-hong");

    private Sitting2026() {}

    /** Samples, the conference in session, and what is asked for after that. */
    public static List<LogEntry> followedBy(Command... more) {
        return SampleLog.followedBy(
                Stream.concat(inSession(), Stream.of(more)).map(Told::now).toList(),
                "mau-2025",
                "mau-2026");
    }

    private static Stream<Command> inSession() {
        return Stream.of(
                new ConveneConference(
                        BLOC,
                        YEAR,
                        ON,
                        "thành phố Hoa Mai (minh họa)",
                        "hoa-mai",
                        List.of("Trưởng BQL KKT Hoa Ban")),
                new SetAgenda(
                        BLOC,
                        YEAR,
                        List.of("Báo cáo tổng kết", "Bình xét khen thưởng", "Bàn giao")),
                new RecordAttendance(BLOC, YEAR, BOARDS, List.of(), 3),
                new ElectTellers(
                        BLOC,
                        YEAR,
                        List.of(
                                new Teller(FIRST_TELLER, "hoa-lan"),
                                new Teller(SECOND_TELLER, "hoa-phuong")),
                        null));
    }

    /** A ballot on the flag, each board on one paper with its name. */
    public static Command openFlag() {
        return open("co", AwardKind.MINISTRY_FLAG, Mode.NAMED, CANDIDATES);
    }

    public static Command closeFlag() {
        return new CloseBallot(BLOC, YEAR, "co");
    }

    /** Agrees to the first of the candidates that is not the board itself, and to nobody else. */
    public static Command vote(String board) {
        return vote(board, Choice.AGREE);
    }

    /** Says this of the first, and disagrees with the others. */
    public static Command vote(String board, Choice first) {
        var others = CANDIDATES.stream().filter(other -> !other.equals(board)).toList();
        return new CastVote(
                BLOC,
                YEAR,
                "co",
                board,
                others.stream()
                        .map(other ->
                                new VoteLine(
                                        other,
                                        other.equals(others.getFirst()) ? first : Choice.DISAGREE))
                        .toList());
    }

    /** A hand for the first candidate of a ballot on certificates. */
    public static Command hand(String board, Choice choice) {
        return new CastVote(BLOC, YEAR, "bk", board, List.of(new VoteLine("hoa-dao", choice)));
    }

    /** A ballot on certificates, by hands or on papers without names. */
    public static Command openCertificates(Mode mode) {
        return open("bk", AwardKind.CERTIFICATE_OF_MERIT, mode, List.of("hoa-dao", "hoa-cuc"));
    }

    /** What a teller found: so many agree to the first of the two. */
    public static Command count(String teller, int agree) {
        return new RecordPaperCount(
                BLOC,
                YEAR,
                "bk",
                teller,
                new PaperCount(
                        11,
                        11,
                        0,
                        List.of(),
                        List.of(
                                new PaperLine("hoa-dao", agree, 10 - agree, 0),
                                new PaperLine("hoa-cuc", 4, 6, 0))));
    }

    public static Command closeCertificates() {
        return new CloseBallot(BLOC, YEAR, "bk");
    }

    private static Command open(
            String ballot, AwardKind award, Mode mode, List<String> candidates) {
        return new OpenBallot(BLOC, YEAR, ballot, award, mode, candidates, null);
    }
}
