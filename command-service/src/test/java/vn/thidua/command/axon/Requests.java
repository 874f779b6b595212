package vn.thidua.command.axon;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.command.axon.Commands.Request;
import vn.thidua.domain.Command;
import vn.thidua.domain.Document;
import vn.thidua.domain.Imported;
import vn.thidua.domain.bloc.BlocCommand.EstablishBloc;
import vn.thidua.domain.bloc.BlocCommand.RegisterBoard;
import vn.thidua.domain.policy.Caller;

/** What is asked of a bloc: that it be there, and that boards join it. */
final class Requests {
    static final LocalDate DAY = LocalDate.of(2025, 1, 2);

    private static final Caller SOMEBODY = new Caller.Person("nhap-lieu", Set.of());

    private Requests() {}

    static Command establish() {
        return establish("khoi-mau");
    }

    static Command establish(String bloc) {
        return new EstablishBloc(
                bloc, "Khối mẫu", "Bộ mẫu", new Document("01", null, null), List.of(), true);
    }

    static Command register(String board) {
        return new RegisterBoard("khoi-mau", board, "BQL " + board, "tỉnh mẫu", null, DAY);
    }

    static Request request(Command command) {
        return request(command, null);
    }

    static Request request(Command command, @Nullable Imported imported) {
        return new Request(command, SOMEBODY, imported, UUID.randomUUID().toString(), "hash", null);
    }

    /** Whose caller has seen this version of the stream. */
    static Request expecting(long version, Command command) {
        return new Request(command, SOMEBODY, null, UUID.randomUUID().toString(), "hash", version);
    }

    /** Under the key of another request. */
    static Request underKeyOf(Request other, Command command, String requestHash) {
        return new Request(command, SOMEBODY, null, other.commandId(), requestHash, null);
    }
}
