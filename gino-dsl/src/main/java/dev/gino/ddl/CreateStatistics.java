package dev.gino.ddl;

import static dev.gino.dsl.Spelling.identifier;

import dev.gino.dsl.Expression;
import dev.gino.dsl.IndexKey;
import dev.gino.dsl.Table;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code create statistics if not exists name on columns from table}: how columns hang together, for the planner.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createstatistics.html">PostgreSQL: CREATE STATISTICS</a>
 */
public final class CreateStatistics extends Words<CreateStatistics> {
    private static final Clauses SYNOPSIS =
            Clauses.of("create statistics [if not exists] <name> [kinds] on <columns> from <table>");

    private CreateStatistics(Clauses clauses) {
        super(clauses);
    }

    @Override
    CreateStatistics with(Clauses changed) {
        return new CreateStatistics(changed);
    }

    static CreateStatistics of(String name, Table<?> table, Expression<?, ?>... columns) {
        return new CreateStatistics(SYNOPSIS.say("if not exists")
                .say("name", identifier(name))
                .say(
                        "columns",
                        Stream.of(columns)
                                .map(IndexKey::element)
                                .map(KeyText::key)
                                .collect(Collectors.joining(", ")))
                .say("table", table.sql()));
    }

    /** {@code schema.name}. */
    public CreateStatistics in(String schema) {
        return inSchema(schema);
    }

    /** {@code create statistics …}, which fails if it is there. */
    public CreateStatistics orFail() {
        return say("if not exists", "");
    }

    /** {@code (kinds)}: what is counted, if not all. */
    public CreateStatistics counting(StatisticsKind... kinds) {
        return say("kinds", Clauses.parenthesized(Stream.of(kinds).map(StatisticsKind::sql)));
    }
}
