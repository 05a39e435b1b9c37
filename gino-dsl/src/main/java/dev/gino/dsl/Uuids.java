package dev.gino.dsl;

import static dev.gino.dsl.Functions.call;
import static dev.gino.dsl.Functions.since;
import static dev.gino.dsl.SqlTypes.INTERVAL;
import static dev.gino.dsl.SqlTypes.SMALLINT;
import static dev.gino.dsl.SqlTypes.TIMESTAMPTZ;

import dev.gino.type.Interval;
import java.time.Instant;
import java.util.UUID;

/**
 * Numbers that are different everywhere.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-uuid.html">PostgreSQL: UUID functions</a>
 */
public final class Uuids {
    private Uuids() {}

    /** {@code gen_random_uuid()}: of version 4. */
    public static ValueExpression<UUID> random() {
        return call(SqlTypes.UUID, "gen_random_uuid");
    }

    /** {@code uuidv7()}: in the order of time. PostgreSQL 18. */
    public static ValueExpression<UUID> v7() {
        return since(18, call(SqlTypes.UUID, "uuidv7"));
    }

    /** {@code uuidv7(shift)}: of another time. PostgreSQL 18. */
    public static ValueExpression<UUID> v7(Interval shift) {
        return since(18, call(SqlTypes.UUID, "uuidv7", Dsl.value(INTERVAL, shift)));
    }

    /** {@code uuid_extract_version(uuid)}. PostgreSQL 17. */
    public static NumericExpression<Short> version(Expression<UUID, ?> uuid) {
        return since(17, call(SMALLINT, "uuid_extract_version", uuid));
    }

    /** {@code uuid_extract_timestamp(uuid)}: NULL unless it has one. PostgreSQL 17. */
    public static TemporalExpression<Instant> timestamp(Expression<UUID, ?> uuid) {
        return since(17, call(TIMESTAMPTZ, "uuid_extract_timestamp", uuid));
    }
}
