package dev.gino.ddl;

import static dev.gino.dsl.Spelling.identifier;

import dev.gino.dsl.IndexKey;
import dev.gino.dsl.PartitionMethod;
import dev.gino.dsl.Table;
import java.util.stream.Stream;

/**
 * {@code create table if not exists name partition of table for values …}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-partitioning.html">PostgreSQL: partitions</a>
 */
public final class CreatePartition extends Words<CreatePartition> {
    private static final Clauses SYNOPSIS = Clauses.of(
            "create [unlogged] table [if not exists] <name> partition of <table> <bounds> [partition by] [tablespace]");

    private CreatePartition(Clauses clauses) {
        super(clauses);
    }

    @Override
    CreatePartition with(Clauses changed) {
        return new CreatePartition(changed);
    }

    static CreatePartition of(String name, Table<?> table, PartitionBounds bounds) {
        return new CreatePartition(SYNOPSIS.say("if not exists")
                .say("name", identifier(name))
                .say("table", table.sql())
                .say("bounds", bounds.sql(table)));
    }

    /** {@code schema.name}. */
    public CreatePartition in(String schema) {
        return inSchema(schema);
    }

    /** {@code create table …}, which fails if it is there. */
    public CreatePartition orFail() {
        return say("if not exists", "");
    }

    /** {@code create unlogged table …}: faster, and empty after a crash. */
    public CreatePartition unlogged() {
        return say("unlogged");
    }

    /** {@code partition by method (keys)}: it has partitions too. */
    public CreatePartition partitionBy(PartitionMethod method, IndexKey... keys) {
        return say(
                "partition by",
                "partition by " + method.sql() + " "
                        + KeyText.keys(Stream.of(keys).map(IndexKey::element).toList()));
    }

    /** {@code tablespace name}. */
    public CreatePartition tablespace(String space) {
        return say("tablespace", "tablespace " + identifier(space));
    }
}
