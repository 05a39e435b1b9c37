package dev.gino.tpch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The 22 queries answer what the published ones do. */
class TpchTest {
    private static final Map<Integer, Warehouse> WAREHOUSES = new HashMap<>();

    @BeforeAll
    static void fill() throws Exception {
        long seed = Long.getLong("gino.seed", System.nanoTime());
        System.out.println("TPC-H: -Dgino.seed=" + seed);
        Population population = new Population(seed);
        for (int version : Warehouse.versions()) {
            WAREHOUSES.put(version, Warehouse.of(version, population));
        }
    }

    @AfterAll
    static void close() throws Exception {
        for (Warehouse warehouse : WAREHOUSES.values()) {
            warehouse.close();
        }
    }

    static Stream<Arguments> versionsAndQueries() {
        return Warehouse.versions().stream()
                .flatMap(version -> IntStream.rangeClosed(1, 22)
                        .mapToObj(number -> Arguments.of(version, "q%02d".formatted(number))));
    }

    @ParameterizedTest
    @MethodSource("versionsAndQueries")
    void hasAnAnswer(int version, String name) throws Exception {
        Warehouse warehouse = Objects.requireNonNull(WAREHOUSES.get(version));
        assertThat(warehouse.published(name)).isNotEmpty().allMatch(TpchTest::saysSomething);
    }

    private static boolean saysSomething(List<?> row) {
        return row.stream().anyMatch(Objects::nonNull);
    }
}
