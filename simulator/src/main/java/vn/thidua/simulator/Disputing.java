package vn.thidua.simulator;

import static vn.thidua.simulator.Game.BLOC;
import static vn.thidua.simulator.Game.YEAR;

import java.util.List;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.dispute.Finding;
import vn.thidua.domain.dispute.Matter;
import vn.thidua.domain.dispute.PetitionCommand.AcknowledgePetition;
import vn.thidua.domain.dispute.PetitionCommand.EscalatePetition;
import vn.thidua.domain.dispute.PetitionCommand.FilePetition;
import vn.thidua.domain.dispute.PetitionCommand.ResolvePetition;

/** Boards petition, somebody else decides, and some go further. */
final class Disputing {
    private final Table table;
    private int filed;

    Disputing(Table table) {
        this.table = table;
    }

    void play() {
        for (int i = table.random.nextInt(3); i > 0; i--) {
            dispute("kien-nghi-" + filed++);
        }
    }

    private void dispute(String petition) {
        var matter = table.any(Matter.values());
        var criteria = matter == Matter.SCORE ? List.of("phong-trao") : List.<String>of();
        boolean known =
                table.act(
                        new FilePetition(
                                BLOC,
                                YEAR,
                                petition,
                                table.member(),
                                matter,
                                table.member(),
                                criteria,
                                matter == Matter.VOTE ? "phieu-co" : null,
                                matter == Matter.DOSSIER || matter == Matter.ELIGIBILITY
                                        ? AwardKind.MINISTRY_FLAG
                                        : null,
                                "không đồng ý"));
        if (!known) {
            return;
        }
        table.act(new AcknowledgePetition(BLOC, YEAR, petition));
        if (table.chance(90)) {
            var finding = table.any(Finding.values());
            table.act(
                    new ResolvePetition(
                            BLOC,
                            YEAR,
                            petition,
                            "bo-mau",
                            finding,
                            finding == Finding.REJECTED ? List.of() : criteria,
                            "đã xem xét"));
        }
        if (table.chance(30)) {
            escalate(petition);
        }
    }

    private void escalate(String petition) {
        table.act(new EscalatePetition(BLOC, YEAR, petition, "Bộ mẫu", Papers.PAPER));
    }
}
