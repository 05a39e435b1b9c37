package dev.gino.tpch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gino.dsl.Query;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The 22 queries answer what the published ones do. */
class TpchTest {
    private static final List<Example> EXAMPLES = List.of(
            example("q01", Q01PricingSummary.query(), 0, 1),
            example("q02", Q02MinimumCostSupplier.query(), 0, 2, 1, 3),
            example("q03", Q03ShippingPriority.query(), 1, 2),
            example("q04", Q04OrderPriority.query(), 0),
            example("q05", Q05LocalSupplierVolume.query(), 1),
            example("q06", Q06ForecastingRevenue.query()),
            example("q07", Q07VolumeShipping.query(), 0, 1, 2),
            example("q08", Q08MarketShare.query(), 0),
            example("q09", Q09ProductTypeProfit.query(), 0, 1),
            example("q10", Q10ReturnedItems.query(), 2),
            example("q11", Q11ImportantStock.query(), 1),
            example("q12", Q12ShippingModes.query(), 0),
            example("q13", Q13CustomerDistribution.query(), 1, 0),
            example("q14", Q14PromotionEffect.query()),
            example("q15", Q15TopSupplier.query(), 0),
            example("q16", Q16PartsAndSuppliers.query(), 3, 0, 1, 2),
            example("q17", Q17SmallQuantityRevenue.query()),
            example("q18", Q18LargeVolumeCustomer.query(), 4, 3),
            example("q19", Q19DiscountedRevenue.query()),
            example("q20", Q20PotentialPromotion.query(), 0),
            example("q21", Q21WaitingSuppliers.query(), 1, 0),
            example("q22", Q22GlobalSales.query(), 0));

    private static final Map<Integer, Warehouse> WAREHOUSES = new HashMap<>();

    /**
     * A query in our words.
     *
     * @param name of the file that has the published text
     * @param query its row is a record, or one value
     * @param order the positions of the columns that it orders by
     */
    record Example(String name, Query<?> query, List<Integer> order) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Example example(String name, Query<?> query, Integer... order) {
        return new Example(name, query, List.of(order));
    }

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

    static Stream<Arguments> versionsAndExamples() {
        return Warehouse.versions().stream()
                .flatMap(version -> EXAMPLES.stream().map(example -> Arguments.of(version, example)));
    }

    @ParameterizedTest
    @MethodSource("versionsAndExamples")
    void answersWhatThePublishedQueryDoes(int version, Example example) throws Exception {
        Warehouse warehouse = Objects.requireNonNull(WAREHOUSES.get(version));
        List<List<Object>> published = comparable(warehouse.published(example.name()));
        List<List<Object>> ours = comparable(
                warehouse.all(example.query()).stream().map(TpchTest::values).toList());
        System.out.printf(
                "%s on %d: %d rows of %d characters%n",
                example, version, ours.size(), example.query().toSql().text().length());
        assertThat(published).isNotEmpty();
        assertThat(keys(example, ours)).isEqualTo(keys(example, published)); // rows of one key come in any order
        assertThat(ours).containsExactlyInAnyOrderElementsOf(published);
    }

    private static List<Object> values(Object row) {
        return row instanceof Record
                ? Stream.of(row.getClass().getRecordComponents())
                        .map(component -> value(row, component))
                        .toList()
                : List.of(row);
    }

    private static Object value(Object row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException unexpected) {
            throw new LinkageError("a record cannot be read", unexpected);
        }
    }

    private static List<List<Object>> keys(Example example, List<List<Object>> rows) {
        return rows.stream()
                .map(row -> example.order().stream().map(row::get).toList())
                .toList();
    }

    /** Numbers without their types and the zeros at their end, dates as we have them; no query answers with NULL. */
    private static List<List<Object>> comparable(List<? extends List<? extends @Nullable Object>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(TpchTest::comparable).toList())
                .toList();
    }

    private static Object comparable(@Nullable Object value) {
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros();
        }
        return value instanceof java.sql.Date date ? date.toLocalDate() : Objects.requireNonNull(value);
    }
}
