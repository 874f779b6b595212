package vn.thidua.engines;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;
import vn.thidua.engines.Postgres.Role;

/** Makes databases and roles where they are not there yet. */
record PostgresAdministrator(String url, String user, String password) {
    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    void createDatabase(String name, String owner) {
        unlessKnown(
                "select 1 from pg_database where datname = ?",
                plain(name),
                "create database " + name + " owner " + plain(owner),
                "revoke all on database " + name + " from public");
    }

    void createRole(Role role) {
        unlessKnown(
                "select 1 from pg_roles where rolname = ?",
                plain(role.name()),
                "create role " + role.name() + " login password '" + role.password() + "'");
    }

    void letIn(Role role, String database) {
        try (var connection = connect()) {
            run(connection, "grant connect on database " + plain(database) + " to " + role.name());
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot let " + role.name() + " in", e);
        }
    }

    private void unlessKnown(String known, String name, String... statements) {
        try (var connection = connect();
                var question = connection.prepareStatement(known)) {
            question.setString(1, name);
            if (!question.executeQuery().next()) {
                run(connection, statements);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create " + name, e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String plain(String name) {
        if (!PLAIN_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a plain name: " + name);
        }
        return name;
    }
}
