package vn.thidua.domain;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.domain.award.AwardReason;
import vn.thidua.domain.award.EligibilityReason;
import vn.thidua.domain.ballot.BallotReason;
import vn.thidua.domain.bloc.BlocReason;
import vn.thidua.domain.bloc.BoardReason;
import vn.thidua.domain.calendar.CalendarReason;
import vn.thidua.domain.conference.ConferenceReason;
import vn.thidua.domain.cycle.ChangeReason;
import vn.thidua.domain.cycle.YearReason;
import vn.thidua.domain.dispute.PetitionReason;
import vn.thidua.domain.dossier.DossierReason;
import vn.thidua.domain.pledge.PledgeReason;
import vn.thidua.domain.policy.PolicyReason;
import vn.thidua.domain.privacy.PrivacyReason;
import vn.thidua.domain.result.ResultReason;
import vn.thidua.domain.scoring.ScoringReason;

/** Why the rules refuse a command. Each phase names its own reasons; a code is used once. */
public sealed interface Reason extends Refusal
        permits BlocReason,
                YearReason,
                PledgeReason,
                ResultReason,
                ConferenceReason,
                BallotReason,
                AwardReason,
                EligibilityReason,
                BoardReason,
                CalendarReason,
                ChangeReason,
                ScoringReason,
                DossierReason,
                PetitionReason,
                PolicyReason,
                PrivacyReason,
                RequestReason {
    /** The code that a caller reads. */
    @Override
    String name();

    /** Every reason of every phase. */
    static List<Reason> all() {
        return Stream.of(Reason.class.getPermittedSubclasses())
                .flatMap(phase -> Stream.of(phase.getEnumConstants()))
                .map(Reason.class::cast)
                .toList();
    }
}
