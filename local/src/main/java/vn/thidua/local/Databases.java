package vn.thidua.local;

import vn.thidua.engines.Postgres;
import vn.thidua.engines.Postgres.Role;

/**
 * The database of each service, which the other cannot enter. The log has an owner beside the
 * service, so that the service cannot change what it has written.
 *
 * @param topicKeys with which the services know what comes from the log, a secret like the others
 */
record Databases(Database log, Role logOwner, Database views, String topicKeys) {
    static final String LOG = "thidua_log";
    static final String VIEWS = "thidua_views";

    /** A database, and the role in which a service enters it. */
    record Database(String url, Role role) {}

    static Role logOwner(Postgres postgres) {
        return postgres.createRole("thidua_log_owner");
    }

    static Role logService(Postgres postgres) {
        return postgres.createRole("thidua_log");
    }

    /** Those of this server, made where they are not there yet. */
    static Databases in(Postgres postgres) {
        var owner = logOwner(postgres);
        var log = logService(postgres);
        var views = postgres.createRole("thidua_views");
        postgres.createDatabase(LOG, owner.name());
        postgres.letIn(log, LOG);
        postgres.createDatabase(VIEWS, views.name());
        return new Databases(
                new Database(postgres.url(LOG), log),
                owner,
                new Database(postgres.url(VIEWS), views),
                "trial:" + postgres.secret("topic"));
    }
}
