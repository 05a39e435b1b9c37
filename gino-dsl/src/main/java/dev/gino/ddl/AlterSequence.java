package dev.gino.ddl;

import dev.gino.dsl.Column;
import dev.gino.dsl.SequenceOptions;
import java.util.function.UnaryOperator;

/**
 * {@code alter sequence …}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altersequence.html">PostgreSQL: ALTER SEQUENCE</a>
 */
public final class AlterSequence extends Words<AlterSequence> {
    private static final Clauses SYNOPSIS =
            Clauses.of("alter sequence [if exists] <name> [options] [restart] [owned by]");

    private AlterSequence(Clauses clauses) {
        super(clauses);
    }

    @Override
    AlterSequence with(Clauses changed) {
        return new AlterSequence(changed);
    }

    static AlterSequence of(String name) {
        return new AlterSequence(SYNOPSIS.say("name", name));
    }

    /** {@code alter sequence if exists …}. */
    public AlterSequence ifExists() {
        return say("if exists");
    }

    /** How it is to count. */
    public AlterSequence set(UnaryOperator<SequenceOptions> options) {
        return say(
                "options", String.join(" ", options.apply(SequenceOptions.NONE).words()));
    }

    /** {@code restart}: at its start. */
    public AlterSequence restart() {
        return say("restart");
    }

    /** {@code restart with value}. */
    public AlterSequence restartWith(long value) {
        return say("restart", "restart with " + value);
    }

    /** {@code owned by table.column}: dropped with it. */
    public AlterSequence ownedBy(Column<?> column) {
        return say("owned by", CreateSequence.ownedByText(column));
    }

    /** {@code owned by none}. */
    public AlterSequence ownedByNone() {
        return say("owned by", "owned by none");
    }
}
