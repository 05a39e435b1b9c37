package dev.gino.ddl;

import static dev.gino.dsl.Spelling.literal;

/**
 * {@code alter type … add value if not exists …}: another label of an enum type. It can be used when the transaction
 * is over.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertype.html">PostgreSQL: ALTER TYPE</a>
 */
public final class AddValue extends Words<AddValue> {
    private static final Clauses SYNOPSIS = Clauses.of("alter type <name> add value [if not exists] <label> [place]");

    private AddValue(Clauses clauses) {
        super(clauses);
    }

    @Override
    AddValue with(Clauses changed) {
        return new AddValue(changed);
    }

    static AddValue of(String type, String label) {
        return new AddValue(SYNOPSIS.say("name", type).say("if not exists").say("label", literal(label)));
    }

    /** {@code add value …}, which fails if it is there. */
    public AddValue orFail() {
        return say("if not exists", "");
    }

    /** {@code before 'label'}. */
    public AddValue before(String label) {
        return say("place", "before " + literal(label));
    }

    /** {@code after 'label'}. */
    public AddValue after(String label) {
        return say("place", "after " + literal(label));
    }
}
