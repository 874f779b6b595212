package vn.thidua.peer;

import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.peer.Bloc.EstablishBloc;
import vn.thidua.peer.Bloc.RegisterBoard;

/** The same commands over HTTP, on Spring Boot with its defaults and virtual threads. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(Server.Door.class)
class Server {
    static void start(StockAxon axon, int port) {
        var application = new SpringApplication(Server.class);
        application.setDefaultProperties(
                Map.of(
                        "server.port",
                        port,
                        "server.address",
                        "127.0.0.1",
                        "spring.threads.virtual.enabled",
                        true,
                        "spring.autoconfigure.exclude",
                        "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"));
        var gateway = axon.application().commandGateway();
        application.addInitializers(
                (ApplicationContextInitializer<GenericApplicationContext>)
                        context -> context.registerBean(CommandGateway.class, () -> gateway));
        application.run();
    }

    /** One address for each command. */
    @RestController
    static class Door {
        private final CommandGateway gateway;

        Door(CommandGateway gateway) {
            this.gateway = gateway;
        }

        /** What is answered. */
        record Answer(String stream) {}

        @PostMapping("/api/commands/EstablishBloc")
        Answer establish(@RequestBody EstablishBloc command) {
            gateway.sendAndWait(command);
            return new Answer(command.bloc());
        }

        @PostMapping("/api/commands/RegisterBoard")
        Answer register(@RequestBody RegisterBoard command) {
            gateway.sendAndWait(command);
            return new Answer(command.bloc());
        }
    }
}
