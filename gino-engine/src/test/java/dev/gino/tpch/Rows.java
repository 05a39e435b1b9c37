package dev.gino.tpch;

import dev.gino.dsl.Table;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/** Rows of a table, on their way into it by COPY. No value has a tab or a backslash in it. */
final class Rows {
    private final Table<?> table;
    private final StringBuilder text = new StringBuilder();

    Rows(Table<?> table) {
        this.table = table;
    }

    /** A row, its values in the order of the columns. */
    void add(Object... values) {
        text.append(Stream.of(values).map(Object::toString).collect(Collectors.joining("\t", "", "\n")));
    }

    void copy(Connection connection) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table.sql() + " from stdin", new StringReader(text.toString()));
    }
}
