package vn.thidua.local;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.local.Commands.Asked;

/** Blocs that nobody has, each with members: as many commands as a test wants, on many streams. */
final class InventedBlocs {
    private static final String ACTOR = "can-bo-bo";

    private InventedBlocs() {}

    /** The commands of one bloc, in the only order that its rules accept. */
    static List<Asked> commands(int number, int boards) {
        var bloc = String.format("khoi-thu-%03d", number);
        var commands = new ArrayList<Asked>();
        var founding = Http.JSON.createObjectNode();
        founding.put("bloc", bloc).put("name", "Khối thử " + number).put("authority", "Bộ mẫu");
        founding.putObject("instrument")
                .put("number", number + "/QĐ-MAU")
                .put("date", "2025-01-02")
                .put("title", "Quyết định mẫu");
        founding.putArray("subGroups");
        founding.put("illustrative", true);
        commands.add(new Asked("EstablishBloc", bloc + ":000", ACTOR, founding));
        for (int i = 1; i <= boards; i++) {
            var member = Http.JSON.createObjectNode();
            member.put("bloc", bloc)
                    .put("board", String.format("ban-%02d", i))
                    .put("name", "Ban mẫu " + i)
                    .put("province", "Tỉnh mẫu")
                    .put("memberFrom", "2025-01-02");
            var key = String.format("%s:%03d", bloc, i);
            commands.add(new Asked("RegisterBoard", key, ACTOR, member));
        }
        return commands;
    }
}
