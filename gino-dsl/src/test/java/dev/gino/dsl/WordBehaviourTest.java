package dev.gino.dsl;

import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.SqlTypes.DATE;
import static dev.gino.dsl.SqlTypes.DATERANGE;
import static dev.gino.dsl.SqlTypes.TEXT;
import static dev.gino.dsl.SqlTypes.TIMESTAMPTZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gino.error.UsageException;
import dev.gino.type.Box;
import dev.gino.type.Interval;
import dev.gino.type.Line;
import dev.gino.type.Point;
import dev.gino.type.Range;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What words mean where one could be wrong about it. */
class WordBehaviourTest {
    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);
    private static final Map<Integer, Server> SERVERS = new HashMap<>();

    static List<Integer> versions() {
        return Server.versions();
    }

    @BeforeAll
    static void connect() throws SQLException {
        for (int version : versions()) {
            SERVERS.put(version, Server.of(version, "words"));
        }
    }

    @AfterAll
    static void close() throws SQLException {
        for (Server server : SERVERS.values()) {
            server.close();
        }
    }

    private static @Nullable String answer(int version, Expression<?, ?> expression) throws SQLException {
        Server server = Objects.requireNonNull(SERVERS.get(version));
        return server.ask(select(expression.cast(TEXT))).get(0);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void anEmptyRangeIsInEveryRangeAndHasNoBounds(int version) throws SQLException {
        RangeExpression<LocalDate> empty = value(DATERANGE, Range.<LocalDate>empty());
        RangeExpression<LocalDate> week = value(DATERANGE, Range.of(LEAP_DAY, LEAP_DAY.plusDays(7)));
        assertThat(answer(version, empty.isEmpty())).isEqualTo("true");
        assertThat(answer(version, week.containsAll(empty))).isEqualTo("true");
        assertThat(answer(version, week.overlaps(empty))).isEqualTo("false");
        assertThat(answer(version, empty.lower())).isNull();
        assertThat(answer(version, week.contains(LEAP_DAY))).isEqualTo("true");
        assertThat(answer(version, week.contains(LEAP_DAY.plusDays(7)))).isEqualTo("false");
        assertThat(answer(version, week.adjacentTo(Range.before(LEAP_DAY)))).isEqualTo("true");
    }

    @ParameterizedTest
    @MethodSource("versions")
    void partsAreTakenLiterally(int version) throws SQLException {
        TextExpression text = value("a_b\\100%");
        assertThat(answer(version, text.endsWith("\\100%"))).isEqualTo("true");
        assertThat(answer(version, text.startsWith("a_b"))).isEqualTo("true");
        assertThat(answer(version, value("axb").startsWith("a_b"))).isEqualTo("false");
        assertThat(answer(version, value("axb").like("a_b"))).isEqualTo("true");
        assertThat(answer(version, value("axb").like("a!_b", '!'))).isEqualTo("false");
        assertThat(answer(version, value("a_b").like("a!_b", '!'))).isEqualTo("true");
        assertThat(answer(version, value("aXa").regexpReplace("x", "-", RegexpFlag.IGNORE_CASE)))
                .isEqualTo("a-a");
        assertThat(answer(version, value("a.a").regexpReplace(".", "-", RegexpFlag.LITERAL)))
                .isEqualTo("a-a");
    }

    @ParameterizedTest
    @MethodSource("versions")
    void zonesLieEastOfGreenwichWhereJavaHasThem(int version) throws SQLException {
        TemporalExpression<Instant> noon = value(TIMESTAMPTZ, Instant.parse("2024-07-01T12:00:00Z"));
        for (String east : List.of("Europe/Rome", "+02:00", "UTC+2", "Etc/GMT-2")) {
            ZoneId zone = ZoneId.of(east);
            assertThat(answer(version, noon.atTimeZone(zone))).isEqualTo("2024-07-01 14:00:00");
            assertThat(answer(version, noon.atTimeZone(zone).fromTimeZone(zone).eq(noon)))
                    .isEqualTo("true");
            assertThat(answer(version, noon.truncate(Unit.DAY, zone).atTimeZone(zone)))
                    .isEqualTo("2024-07-01 00:00:00");
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void datesStayDates(int version) throws SQLException {
        TemporalExpression<LocalDate> day = value(DATE, LEAP_DAY);
        assertThat(answer(version, day.plus(Interval.of(Period.ofYears(1))))).isEqualTo("2025-02-28");
        assertThat(answer(version, day.truncate(Unit.MONTH))).isEqualTo("2024-02-01");
        assertThat(answer(version, day.plusDays(1).daysSince(day))).isEqualTo("1");
        assertThat(answer(version, day.since(LEAP_DAY.minusDays(2)))).isEqualTo("2 days");
        assertThat(answer(version, day.extract(Field.ISODOW))).isEqualTo("4");
    }

    @ParameterizedTest
    @MethodSource("versions")
    void integersAreRoundedToIntegersAndHaveRealRoots(int version) throws SQLException {
        assertThat(answer(version, value(2).sqrt())).isEqualTo("1.4142135623730951");
        assertThat(answer(version, value(-7).sign().times(2))).isEqualTo("-2");
        assertThat(answer(version, value(7).dividedBy(2))).isEqualTo("3");
        assertThat(answer(version, value(1250).round(-2))).isEqualTo("1300");
    }

    @Test
    void onlyBoxesIntersectAndOnlyLinesCross() {
        Point origin = new Point(0, 0);
        GeometricExpression<Box> box = value(SqlTypes.BOX, new Box(new Point(1, 1), origin));
        GeometricExpression<Line> line = value(SqlTypes.LINE, new Line(1, 2, 3));
        assertThatThrownBy(() -> box.crossing(box)).isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> line.intersection(line)).isInstanceOf(UsageException.class);
    }
}
