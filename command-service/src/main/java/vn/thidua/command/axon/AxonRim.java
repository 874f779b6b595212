package vn.thidua.command.axon;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.conversion.Converter;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.core.correlation.CorrelationDataProviderRegistry;
import org.axonframework.messaging.core.correlation.DefaultCorrelationDataProviderRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.command.log.Appender;
import vn.thidua.command.log.EventLog;
import vn.thidua.command.log.Growth;
import vn.thidua.command.trace.Traces;
import vn.thidua.domain.policy.Policy;
import vn.thidua.gate.Quota;
import vn.thidua.gate.QuotaSettings;

/** Axon Framework, kept in this package: it has commands handled and stores what is decided. */
@Configuration(proxyBeanMethods = false)
class AxonRim {
    /** Blocs and years that are busy at the same time; the rest are folded anew when needed. */
    private static final int REMEMBERED_STATES = 1_000;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    Converter converter() {
        return new JsonConverter();
    }

    @Bean
    Receipts receipts() {
        return new Receipts();
    }

    @Bean
    PgEventStorageEngine engine(
            EventLog log,
            Appender appender,
            Growth growth,
            Receipts receipts,
            Traces traces,
            Converter converter) {
        return new PgEventStorageEngine(log, appender, growth, receipts, traces, converter);
    }

    @Bean
    States states(Converter converter) {
        return new States(converter, REMEMBERED_STATES);
    }

    @Bean
    Admission admission() {
        return Policy::admit;
    }

    @Bean
    BoardQuota quotaOfBoards(QuotaSettings settings) {
        return new BoardQuota(new Quota(settings.board()));
    }

    @Bean(initMethod = "start", destroyMethod = "shutdown")
    AxonConfiguration axon(
            Admission admission,
            BoardQuota quota,
            PgEventStorageEngine engine,
            States states,
            Receipts receipts,
            Converter converter) {
        return EventSourcingConfigurer.create()
                .componentRegistry(registry ->
                        registry.registerComponent(Converter.class, _ -> converter)
                                // What is to be known of a message is in its envelope. Without
                                // providers no interceptor stands between the handler and the log.
                                .registerComponent(
                                        CorrelationDataProviderRegistry.class,
                                        _ -> new DefaultCorrelationDataProviderRegistry()))
                .registerEventStorageEngine(_ -> engine)
                .registerTagResolver(_ -> Names::tagsOf)
                .messaging(messaging ->
                        messaging.registerMessageTypeResolver(
                                _ -> type -> Optional.of(Names.typeOf(type))))
                .registerCommandHandlingModule(
                        CommandHandlingModule.named("commands")
                                .commandHandlers(commands ->
                                        commands.commandHandler(
                                                Names.nameOf(Round.class),
                                                new DecidingHandler(
                                                        admission, quota, states, receipts))))
                .build();
    }

    @Bean
    Commands commands(
            AxonConfiguration axon,
            EventLog log,
            Appender appender,
            Receipts receipts,
            Clock clock) {
        var given = new Answers(receipts, log);
        return new Commands(
                axon.getComponent(CommandGateway.class), given, appender, clock, PATIENCE);
    }
}
