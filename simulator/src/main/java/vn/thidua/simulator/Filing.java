package vn.thidua.simulator;

import static vn.thidua.simulator.Game.BLOC;
import static vn.thidua.simulator.Game.YEAR;

import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.Base;
import vn.thidua.domain.ballot.Threshold;
import vn.thidua.domain.dossier.DossierCommand.AcceptDossier;
import vn.thidua.domain.dossier.DossierCommand.AttachDossierPart;
import vn.thidua.domain.dossier.DossierCommand.MarkNoReply;
import vn.thidua.domain.dossier.DossierCommand.RecordCouncilVote;
import vn.thidua.domain.dossier.DossierCommand.RecordOpinion;
import vn.thidua.domain.dossier.DossierCommand.RequestOpinion;
import vn.thidua.domain.dossier.DossierCommand.ReturnDossier;
import vn.thidua.domain.dossier.DossierCommand.SignDossier;
import vn.thidua.domain.dossier.DossierCommand.SubmitDossier;
import vn.thidua.domain.dossier.DossierPart;
import vn.thidua.domain.dossier.Reply;

/** The dossier of each proposal, on its way through the ministry. */
final class Filing {
    private final Table table;

    Filing(Table table) {
        this.table = table;
    }

    void play() {
        for (var proposal : new Awarding(table).proposals()) {
            if (table.chance(92)) {
                file(proposal.proposed().award(), proposal.proposed().board());
            }
        }
        table.day(2026, 2, 27);
        for (var proposal : new Awarding(table).proposals()) {
            council(proposal.proposed().award(), proposal.proposed().board());
        }
    }

    private void file(AwardKind award, String board) {
        for (var part : DossierPart.values()) {
            if (table.chance(97)) {
                table.act(
                        new AttachDossierPart(
                                BLOC,
                                YEAR,
                                award,
                                board,
                                part,
                                Papers.file(part.name().length()),
                                "UBND tỉnh"));
            }
        }
        submit(award, board);
        if (table.chance(15)) {
            table.act(new ReturnDossier(BLOC, YEAR, award, board, "Điều 37", "thiếu số liệu"));
            submit(award, board);
        }
        if (table.chance(40)) {
            table.act(new RequestOpinion(BLOC, YEAR, award, board, "ubnd", "UBND tỉnh"));
            if (table.chance(60)) {
                table.act(
                        new RecordOpinion(
                                BLOC,
                                YEAR,
                                award,
                                board,
                                "ubnd",
                                table.any(Reply.values()),
                                Papers.PAPER));
            }
        }
        table.act(new AcceptDossier(BLOC, YEAR, award, board));
    }

    private void submit(AwardKind award, String board) {
        table.act(new SignDossier(BLOC, YEAR, award, board));
        table.act(new SubmitDossier(BLOC, YEAR, award, board));
    }

    private void council(AwardKind award, String board) {
        if (table.chance(50)) {
            table.act(new MarkNoReply(BLOC, YEAR, award, board, "ubnd"));
        }
        table.act(
                new RecordCouncilVote(
                        BLOC,
                        YEAR,
                        award,
                        board,
                        15,
                        14,
                        11 + table.random.nextInt(4),
                        table.chance(85)
                                ? new Threshold(80, false, Base.ALL_MEMBERS, Papers.SOURCE)
                                : null,
                        Papers.PAPER));
    }
}
