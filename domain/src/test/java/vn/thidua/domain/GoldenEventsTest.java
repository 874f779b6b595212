package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.cycle.Cycle;

/**
 * One golden file per event. A golden is never edited after release: what was written down once
 * must be readable for ever.
 */
class GoldenEventsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    /** The order in which the goldens tell one bloc and one year. */
    private static final List<String> STORY =
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

    static Stream<String> events() {
        return Vocabulary.events().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_written_as_its_golden(String event) throws IOException {
        assertThat(Json.MAPPER.writeValueAsString(read(event))).isEqualTo(golden(event));
    }

    @Test
    void every_golden_replays_in_one_story() throws IOException {
        assertThat(STORY).containsExactlyInAnyOrderElementsOf(Vocabulary.events().keySet());
        State bloc = Rules.initial("bloc:mau");
        State year = Rules.initial("cycle:mau:2025");
        for (var name : STORY) {
            var event = read(name);
            if (event.stream().startsWith("bloc:")) {
                bloc = Rules.evolve(bloc, event);
            } else {
                year = Rules.evolve(year, event);
            }
        }
        assertThat(year).isInstanceOf(Cycle.Closed.class);
        assertThat(bloc).isInstanceOf(Bloc.Established.class);
    }

    private static Event read(String event) throws IOException {
        return Json.MAPPER.readValue(golden(event), Vocabulary.events().get(event));
    }

    private static String golden(String event) throws IOException {
        return Files.readString(GOLDEN.resolve(event + ".json")).strip();
    }
}
