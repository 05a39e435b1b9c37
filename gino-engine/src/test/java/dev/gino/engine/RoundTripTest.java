package dev.gino.engine;

import static dev.gino.dsl.Dsl.insertInto;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.Dsl.set;
import static dev.gino.dsl.Dsl.template;
import static dev.gino.dsl.Dsl.value;
import static dev.gino.engine.Database.await;
import static dev.gino.engine.Database.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gino.cookbook.postgres.Postgres;
import dev.gino.dsl.ArrayColumn;
import dev.gino.dsl.Assignment;
import dev.gino.dsl.NumericColumn;
import dev.gino.dsl.Query;
import dev.gino.dsl.Row;
import dev.gino.dsl.SqlType;
import dev.gino.dsl.SqlTypes;
import dev.gino.dsl.Table;
import dev.gino.dsl.ValueColumn;
import dev.gino.error.UsageException;
import dev.gino.type.Bits;
import dev.gino.type.Circle;
import dev.gino.type.Cidr;
import dev.gino.type.Inet;
import dev.gino.type.Interval;
import dev.gino.type.Line;
import dev.gino.type.Range;
import dev.gino.type.Xml;
import io.vertx.core.Vertx;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every value of every type comes back as it went, alone and in arrays, out of a table and as a parameter, whatever the
 * settings of the session are; or it is refused with an error that says why.
 */
class RoundTripTest {
    private static final int NEWEST = 18;
    private static final int COUNT = Integer.getInteger("gino.roundtrip.values", 200);
    private static final long SEED = Long.getLong("gino.seed", System.nanoTime());
    private static final int BATCH = 500;

    /** Settings that change what PostgreSQL prints, or how it reads. */
    private static final String[] HOSTILE = {
        "DateStyle = 'German, DMY'",
        "IntervalStyle = 'sql_standard'",
        "TimeZone = 'America/St_Johns'",
        "bytea_output = 'escape'",
        "extra_float_digits = -15",
        "array_nulls = off",
        "standard_conforming_strings = off",
        "escape_string_warning = off",
        "quote_all_identifiers = on",
        "xmlbinary = 'hex'",
        "default_text_search_config = 'pg_catalog.german'"
    };

    private static final Map<String, Gino> ENGINES = new ConcurrentHashMap<>();
    private static final Vertx VERTX = Vertx.vertx();
    private static long values;

    @BeforeAll
    static void open() throws SQLException {
        for (String version : System.getProperty("gino.postgres.versions", "" + NEWEST).split(",")) {
            int number = Integer.parseInt(version);
            Postgres postgres = number == NEWEST ? Postgres.shared() : Postgres.embedded(number);
            open(postgres, "plain " + version);
            open(postgres, "hostile " + version, HOSTILE);
        }
    }

    private static void open(Postgres postgres, String name, String... settings) throws SQLException {
        String url = postgres.freshDatabase("round_trip");
        try (Connection connection = Postgres.connect(url);
                Statement statement = connection.createStatement()) {
            for (String type : Samples.TYPES) {
                statement.execute(type);
            }
            for (String setting : settings) {
                statement.execute("alter database " + connection.getCatalog() + " set " + setting);
            }
        }
        ENGINES.put(name, Gino.open(VERTX, GinoOptions.of(url)));
    }

    @AfterAll
    static void close() throws Exception {
        System.out.printf("types %d, values %d, seed %d%n", Samples.ALL.size(), values, SEED);
        for (Gino engine : ENGINES.values()) {
            await(engine.close());
        }
        await(VERTX.close());
    }

    /** A table for one type and its arrays. */
    private static final class Values<T> extends Table<Row> {
        final NumericColumn<Integer> id = integer("id").primaryKey();
        final ValueColumn<T> one;
        final ArrayColumn<T> many;

        Values(Sample<T> sample) {
            super("values_" + Samples.ALL.indexOf(sample), Row.class);
            one = column("one", sample.type());
            many = array("many", sample.type());
        }

        String created() {
            return "create table " + sql() + " (id int4, one " + type(one.type()) + ", many " + type(many.type()) + ")";
        }

        private static String type(SqlType<?, ?> type) {
            return type.codec().declared();
        }
    }

    static Stream<Arguments> samples() {
        return ENGINES.keySet().stream()
                .sorted()
                .flatMap(engine -> Samples.ALL.stream().map(sample -> Arguments.of(engine, sample)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void comesBackAsItWent(String engine, Sample<T> sample) throws Exception {
        Gino db = Objects.requireNonNull(ENGINES.get(engine));
        Values<T> table = new Values<>(sample);
        await(db.execute(dev.gino.dsl.Dsl.sql(table.created())));
        List<T> all = sample.values(COUNT, SEED);
        for (int start = 0; start < all.size(); start += BATCH) {
            List<T> some = all.subList(start, Math.min(start + BATCH, all.size()));
            throughTable(db, table, sample, some, start);
            asParameters(db, sample, some);
        }
        for (T edge : sample.edges()) {
            assertThat(await(db.one(select(value(sample.type(), edge))))).isEqualTo(stored(sample, edge));
        }
        values += all.size() * 4L + sample.edges().size(); // alone and in an array, from a table and as a parameter
    }

    private static <T> T stored(Sample<T> sample, T value) {
        return sample.stored().apply(value);
    }

    private static <T> void throughTable(Gino db, Values<T> table, Sample<T> sample, List<T> values, int start)
            throws Exception {
        List<List<Assignment<?>>> rows = new ArrayList<>();
        List<List<T>> arrays = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            List<T> array = values.subList(i - i % 4, i + 1);
            arrays.add(array.stream().map(each -> stored(sample, each)).toList());
            rows.add(List.of(set(table.id, start + i), set(table.one, values.get(i)), set(table.many, array)));
        }
        await(db.execute(insertInto(table).rows(rows)));
        assertThat(await(db.all(select(table.one).from(table).where(table.id.ge(start)).orderBy(table.id))))
                .isEqualTo(values.stream().map(each -> stored(sample, each)).toList());
        assertThat(await(db.all(select(table.many).from(table).where(table.id.ge(start)).orderBy(table.id))))
                .isEqualTo(arrays);
    }

    private static <T> void asParameters(Gino db, Sample<T> sample, List<T> values) throws Exception {
        List<T> stored = values.stream().map(each -> stored(sample, each)).toList();
        assertThat(await(db.one(select(value(sample.type().array(), values))))).isEqualTo(stored);
        assertThat(await(db.one(select(value(sample.type().array(), List.of()))))).isEmpty();
        if (!sample.toString().endsWith("]")) {
            assertThat(await(db.one(select(value(sample.type().array().array(), List.of(values, values))))))
                    .containsExactly(stored, stored);
        }
    }
}
