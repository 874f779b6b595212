package vn.thidua.peer;

import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import vn.thidua.peer.Bloc.EstablishBloc;
import vn.thidua.peer.Bloc.RegisterBoard;

/** Commands without HTTP: each client has blocs of its own, with twenty commands for each. */
final class Gateway {
    private static final int COMMANDS_OF_BLOC = 20;

    private Gateway() {}

    static double perSecond(StockAxon axon, int clients, int millis) throws InterruptedException {
        var application = axon.application();
        try {
            var gateway = application.commandGateway();
            return Crowd.perSecond(clients, millis, _ -> new Client(gateway));
        } finally {
            application.shutdown();
        }
    }

    private static final class Client implements Runnable {
        private final CommandGateway gateway;
        private String bloc = "";
        private int next;

        Client(CommandGateway gateway) {
            this.gateway = gateway;
        }

        @Override
        public void run() {
            if (next % COMMANDS_OF_BLOC == 0) {
                bloc = "khoi-" + UUID.randomUUID();
                gateway.sendAndWait(new EstablishBloc(bloc, "Khối mẫu", "Bộ mẫu"));
            } else {
                gateway.sendAndWait(
                        new RegisterBoard(
                                bloc, "ban-" + next, "Ban mẫu " + next, "tỉnh mẫu", "2025-01-02"));
            }
            next++;
        }
    }
}
