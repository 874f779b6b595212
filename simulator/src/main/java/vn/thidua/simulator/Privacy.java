package vn.thidua.simulator;

import static vn.thidua.simulator.Game.BLOC;

import vn.thidua.domain.privacy.DataRight;
import vn.thidua.domain.privacy.DelayCause;
import vn.thidua.domain.privacy.DenialGround;
import vn.thidua.domain.privacy.PrivacyCommand.AnswerDataRequest;
import vn.thidua.domain.privacy.PrivacyCommand.ExtendDataRequest;
import vn.thidua.domain.privacy.PrivacyCommand.FileDataRequest;
import vn.thidua.domain.privacy.PrivacyCommand.FulfilDataRequest;
import vn.thidua.domain.privacy.PrivacyCommand.RefuseDataRequest;

/** People ask what is kept of them, and are answered early or late. */
final class Privacy {
    private final Table table;

    Privacy(Table table) {
        this.table = table;
    }

    void play() {
        for (int i = table.random.nextInt(3); i > 0; i--) {
            ask("yeu-cau-" + i);
        }
    }

    private void ask(String request) {
        var received = table.game.today().minusDays(table.random.nextInt(4));
        var person = table.chance(50) ? "nguoi-cu" : "lanh-dao-" + table.member();
        table.act(
                new FileDataRequest(
                        BLOC, request, person, table.any(DataRight.values()), received));
        if (table.chance(80)) {
            table.act(new AnswerDataRequest(BLOC, request));
        }
        if (table.chance(30)) {
            table.game.goTo(table.game.today().plusDays(table.random.nextInt(30)));
        }
        if (table.chance(40)) {
            var until = received.plusDays(8L + table.random.nextInt(35));
            table.act(new ExtendDataRequest(BLOC, request, until, table.any(DelayCause.values())));
        }
        if (table.chance(80)) {
            table.act(new FulfilDataRequest(BLOC, request));
        }
        if (table.chance(60)) {
            table.act(
                    new RefuseDataRequest(
                            BLOC,
                            request,
                            table.any(DenialGround.values()),
                            "Luật Lưu trữ 33/2024/QH15"));
        }
    }
}
