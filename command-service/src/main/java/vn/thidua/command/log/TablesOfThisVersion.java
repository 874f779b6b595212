package vn.thidua.command.log;

import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;
import vn.thidua.gate.StartRefused;

/** Brings the tables up where the owner is known, and refuses to start on others than its own. */
@Component
class TablesOfThisVersion implements FlywayMigrationStrategy {
    private final LogOwner owner;
    private final JdbcConnectionDetails service;

    TablesOfThisVersion(LogOwner owner, JdbcConnectionDetails service) {
        this.owner = owner;
        this.service = service;
    }

    @Override
    public void migrate(Flyway asTheService) {
        if (owner.isKnown()) {
            LogTables.bringUp(
                    service.getJdbcUrl(),
                    owner.logOwner(),
                    owner.logOwnerPassword(),
                    Objects.requireNonNull(service.getUsername()));
        } else if (!asTheService.validateWithResult().validationSuccessful) {
            throw new StartRefused(
                    "The tables of the log are not those of this version.",
                    "Bring them up as their owner first: java -jar command-service.jar migrate");
        }
    }
}
