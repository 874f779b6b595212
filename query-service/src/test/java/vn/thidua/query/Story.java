package vn.thidua.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.thidua.domain.Event;
import vn.thidua.domain.Vocabulary;
import vn.thidua.domain.log.LogEntry;

/** One year in which everything happens once: the golden letters of the domain, in their order. */
public final class Story {
    /** The year that the letters tell of. */
    public static final String YEAR = "mau/2025";

    private static final Path GOLDEN = Path.of("../domain/src/test/resources/golden");

    private static final List<String> ORDER =
            List.of(
                    "BlocEstablished",
                    "BoardRegistered",
                    "CharterAdopted",
                    "LeadershipAppointed",
                    "CharterRequested",
                    "BoardRenamed",
                    "BoardsMerged",
                    "BoardAbsorbed",
                    "BoardReorganised",
                    "BoardDissolved",
                    "MembershipEnded",
                    "BoardReadmitted",
                    "BlocPartitioned",
                    "LeadershipReplaced",
                    "BlocTransferred",
                    "MandateGranted",
                    "MandateEnded",
                    "DataRequestFiled",
                    "DataRequestAnswered",
                    "DataRequestExtended",
                    "DataRequestFulfilled",
                    "DataRequestRefused",
                    "CycleOpened",
                    "DeadlineSet",
                    "DeadlineExtended",
                    "ExtensionRequested",
                    "MovementLaunched",
                    "MovementAnswered",
                    "MovementClosed",
                    "PledgeRegistered",
                    "PledgeReturned",
                    "PledgeAccepted",
                    "CovenantSigned",
                    "PledgeSigned",
                    "PledgeAmended",
                    "MidYearSubmitted",
                    "MidYearConcluded",
                    "DeadlineReminded",
                    "DeadlinePassed",
                    "RegimeEndAnnounced",
                    "EvidenceAttached",
                    "AnnualResultSubmitted",
                    "AnnualResultReturned",
                    "AnnualResultAccepted",
                    "AnnualResultCorrected",
                    "ResultRestated",
                    "BlocTotalsRecorded",
                    "ScoreScaleAdopted",
                    "VerifierAssigned",
                    "SelfScoreSubmitted",
                    "ScoreVerified",
                    "ExplanationRequested",
                    "ScoreExplained",
                    "ScoreReverified",
                    "VerificationReopened",
                    "ScoreInputsLocked",
                    "RelativeScoresComputed",
                    "ScoreFinalised",
                    "RankingComputed",
                    "ConferenceConvened",
                    "AgendaSet",
                    "AttendanceRecorded",
                    "TellersElected",
                    "BallotOpened",
                    "VoteCast",
                    "PaperCountRecorded",
                    "VoteInvalidated",
                    "BallotClosed",
                    "BallotRecounted",
                    "TieBroken",
                    "CertificationRequested",
                    "TallyCertified",
                    "BallotVoided",
                    "ResolutionRecorded",
                    "MinutesApproved",
                    "AwardProposed",
                    "HoldPlaced",
                    "HoldLifted",
                    "DossierPartAttached",
                    "DossierSigned",
                    "DossierSubmitted",
                    "DossierReturned",
                    "DossierAccepted",
                    "OpinionRequested",
                    "OpinionRecorded",
                    "NoReplyMarked",
                    "CouncilVoted",
                    "DecisionRecorded",
                    "PrizeComputed",
                    "ResultsPublished",
                    "PetitionFiled",
                    "PetitionAcknowledged",
                    "PetitionResolved",
                    "PetitionEscalated",
                    "ProposalWithdrawn",
                    "AwardPresented",
                    "LeadershipHandedOver",
                    "MembersChanged",
                    "CharterReplaced",
                    "OfficesChanged",
                    "AuthorityChanged",
                    "ObligationSettled",
                    "CycleClosed",
                    "RevocationRequested",
                    "AwardRevoked",
                    "RecoveryConfirmed");

    private static final String TIED =
            "{\"candidate\":\"sen\",\"agree\":1,\"disagree\":0,\"abstain\":0,\"base\":1,\"needed\":1,\"outcome\":\"TIED\"}";

    /** A second candidate, so that there is a tie to break. */
    private static final Map<String, UnaryOperator<String>> AS_TOLD =
            Map.of(
                    "BallotOpened",
                    letter -> letter.replace("[\"mai\"]", "[\"mai\",\"sen\"]"),
                    "BallotClosed",
                    letter -> letter.replace("\"lines\":[", "\"lines\":[" + TIED + ","));

    /** What has to have happened before, told by a letter of the same kind about somebody else. */
    private static final Map<String, Letter> BEFORE =
            Map.of(
                    "CertificationRequested",
                    new Letter("CertificationRequested", "\"co\"", "\"co-vong-hai\""),
                    "RevocationRequested",
                    new Letter("RevocationRequested", "\"board\":\"mai\"", "\"board\":\"sen\""),
                    "NoReplyMarked",
                    new Letter("OpinionRequested", "ubnd-hoa-mai", "so-noi-vu"),
                    "ProposalWithdrawn",
                    new Letter("AwardProposed", "\"board\":\"mai\"", "\"board\":\"sen\""));

    private Story() {}

    /** The letters as entries of one log. */
    public static List<LogEntry> entries() {
        return entriesAfter(0);
    }

    /** The letters as entries that come after others in one log. */
    public static List<LogEntry> entriesAfter(long last) {
        var versions = new HashMap<String, Long>();
        var entries = new ArrayList<LogEntry>();
        for (var letter : letters()) {
            var type = Vocabulary.events().get(letter.name());
            Event event = SampleLog.JSON.readValue(letter.text(), type);
            long sequence = versions.merge(event.stream(), 1L, Long::sum);
            entries.add(SampleLog.told(event, letter.text(), last + entries.size() + 1, sequence));
        }
        return List.copyOf(entries);
    }

    private static List<Letter> letters() {
        var letters = new ArrayList<Letter>();
        for (var name : ORDER) {
            if (BEFORE.containsKey(name)) {
                letters.add(BEFORE.get(name));
            }
            letters.add(new Letter(name, "", ""));
        }
        return letters;
    }

    /** A letter, with something in it replaced. */
    private record Letter(String name, String instead, String by) {
        String text() {
            var golden = AS_TOLD.getOrDefault(name, UnaryOperator.identity()).apply(golden(name));
            return instead.isEmpty() ? golden : golden.replace(instead, by);
        }
    }

    private static String golden(String name) {
        try {
            return Files.readString(GOLDEN.resolve(name + ".json")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
