package vn.thidua.domain.conference;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.Rejection.requireOnce;
import static vn.thidua.domain.ballot.BallotReason.BALLOT_STILL_OPEN;
import static vn.thidua.domain.conference.ConferenceReason.RESOLUTION_ABOVE_PRESENT;
import static vn.thidua.domain.conference.ConferenceReason.RESOLUTION_ALREADY_RECORDED;
import static vn.thidua.domain.conference.ConferenceReason.TELLER_BOARD_ABSENT;
import static vn.thidua.domain.conference.ConferenceReason.TELLER_REPEATED;

import vn.thidua.domain.conference.ConferenceCommand.ApproveMinutes;
import vn.thidua.domain.conference.ConferenceCommand.ElectTellers;
import vn.thidua.domain.conference.ConferenceCommand.RecordResolution;
import vn.thidua.domain.conference.ConferenceEvent.MinutesApproved;
import vn.thidua.domain.conference.ConferenceEvent.ResolutionRecorded;
import vn.thidua.domain.conference.ConferenceEvent.TellersElected;
import vn.thidua.domain.cycle.Cycle.Running;

/** What the members present decide together, besides their ballots. */
final class SessionRules {
    private SessionRules() {}

    /** The team may change between ballots, never while one is open. */
    static TellersElected elect(Running year, ElectTellers c) {
        var session = ConferenceRules.inSession(year);
        requireNoBallotOpen(year);
        requireOnce(c.tellers(), Teller::person, TELLER_REPEATED, "person");
        for (var teller : c.tellers()) {
            var board = year.member(teller.board());
            require(
                    session.attendance().present().contains(teller.board()),
                    TELLER_BOARD_ABSENT,
                    "board",
                    board.name());
        }
        return new TellersElected(c.bloc(), c.year(), c.tellers(), c.reason());
    }

    static ResolutionRecorded resolve(Running year, RecordResolution c) {
        var session = ConferenceRules.inSession(year);
        require(
                session.resolutions().stream()
                        .noneMatch(earlier -> earlier.resolution().equals(c.resolution())),
                RESOLUTION_ALREADY_RECORDED,
                "resolution",
                c.resolution());
        int present = session.attendance().present().size();
        int voices = c.agree() + c.disagree() + c.abstain();
        require(voices <= present, RESOLUTION_ABOVE_PRESENT, "voices", voices, "present", present);
        return new ResolutionRecorded(
                c.bloc(),
                c.year(),
                c.resolution(),
                c.text(),
                c.agree(),
                c.disagree(),
                c.abstain(),
                c.agree() * 2 > present,
                c.differing());
    }

    static MinutesApproved approve(Running year, ApproveMinutes c) {
        ConferenceRules.inSession(year);
        requireNoBallotOpen(year);
        return new MinutesApproved(c.bloc(), c.year(), c.minutes(), c.file());
    }

    private static void requireNoBallotOpen(Running year) {
        year.ballots()
                .open()
                .ifPresent(open -> {
                    throw because(BALLOT_STILL_OPEN, "ballot", open);
                });
    }
}
