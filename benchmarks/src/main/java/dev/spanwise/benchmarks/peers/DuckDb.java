package dev.spanwise.benchmarks.peers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Positions, layers and managers of a CSV file by DuckDB's recursive query, in a process of its own. */
final class DuckDb {
    private static final String QUERY = """
            WITH RECURSIVE
              person AS MATERIALIZED (
                SELECT "Employee ID" AS id, "Manager ID" AS manager
                FROM read_csv('%s', header = true, all_varchar = true)),
              line AS (
                SELECT id, 1 AS layer FROM person WHERE manager IS NULL OR manager = ''
                UNION ALL
                SELECT person.id, layer + 1 FROM line JOIN person ON person.manager = line.id)
            SELECT count(*), max(layer), (SELECT count(DISTINCT manager) FROM person WHERE manager <> '') FROM line""";

    private DuckDb() {}

    /** Prints the figures of the file that the first argument names, without apostrophes in it. */
    public static void main(String[] args) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET autoinstall_known_extensions = false");
            try (ResultSet row = statement.executeQuery(QUERY.formatted(args[0]))) {
                row.next();
                System.out.println(new Figures(row.getLong(1), row.getLong(2), row.getLong(3)).line());
            }
        }
    }
}
