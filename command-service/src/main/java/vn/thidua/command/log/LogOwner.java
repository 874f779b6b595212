package vn.thidua.command.log;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who owns the tables of the log. A node that is not told leaves them as they are.
 *
 * @param logOwner its role, empty where another one brings up the tables
 * @param logOwnerPassword its password
 */
@ConfigurationProperties("thidua")
record LogOwner(String logOwner, String logOwnerPassword) {
    boolean isKnown() {
        return !logOwner.isEmpty();
    }
}
