package dev.gino.dsl;

import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.Shop.LINES;
import static dev.gino.dsl.Shop.ORDERS;
import static dev.gino.dsl.Shop.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gino.error.UsageException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TableTest {
    record Pet(long id, String ownerName) {}

    record Owner(String name) {}

    /** A bean with a property that cannot be written. */
    static class PetBean {
        private long id;
        private boolean tame;

        public long getId() {
            return id;
        }

        public void setId(long id) {
            this.id = id;
        }

        public boolean isTame() {
            return tame;
        }

        public void setTame(boolean tame) {
            this.tame = tame;
        }

        public String getOwnerName() {
            return "nobody";
        }
    }

    /** No record, and no constructor without parameters. */
    static class Odd {
        Odd(String name) {}
    }

    /** A table that a test declares. */
    static final class Declared<R> extends Table<R> {
        Declared(Class<R> rows) {
            super("pets", rows);
        }

        static <R> Declared<R> of(Class<R> rows, Consumer<Declared<R>> declaration) {
            Declared<R> table = new Declared<>(rows);
            declaration.accept(table);
            return table;
        }

        Declared<R> with(Consumer<Declared<R>> declaration) {
            declaration.accept(this);
            return this;
        }

        NumericColumn<Long> id() {
            return bigint("id");
        }

        NumericColumn<Integer> smallId() {
            return integer("id");
        }

        TextColumn ownerName() {
            return text("owner_name");
        }

        TextColumn otherName() {
            return text("other_name");
        }

        BooleanColumn tame() {
            return bool("tame");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "id, id",
        "team_id, teamId",
        "a_b_c, aBC",
        "_id, _id",
        "id_, id",
        "a__b, aB",
        "address_2, address2",
        "teamId, teamId",
        "straße_ö, straßeÖ"
    })
    void fieldsAreNamesInCamelCase(String name, String field) {
        assertThat(CamelCase.of(name)).isEqualTo(field);
    }

    @Test
    void knowsItsColumns() {
        assertThat(USERS.columns()).hasSize(18).startsWith(USERS.id, USERS.nickname);
        assertThat(USERS.primaryKey()).isEqualTo(List.of(USERS.id));
        assertThat(LINES.primaryKey()).isEqualTo(List.of(LINES.orderId, LINES.number));
        assertThat(USERS.indexes()).containsExactly(USERS.byAge, USERS.byTag, USERS.oneSad);
        assertThat(USERS.id.table()).isSameAs(USERS);
        assertThat(USERS.rowType()).isEqualTo(Shop.User.class);
    }

    @Test
    void knowsWhatItsRowsHaveAPlaceFor() {
        assertThat(names(USERS)).containsExactly("id", "nickname", "age", "mood", "balance");
        assertThat(names(ORDERS)).containsExactly("id", "total");
        assertThat(names(LINES)).containsExactly("orderId", "number", "weight");
        assertThat(USERS.projection().reading()).isInstanceOf(Reading.Typed.class);
        assertThat(LINES.projection().reading()).isInstanceOf(Reading.Mapped.class);
        assertThat(select(USERS.id).projection().reading()).isInstanceOf(Reading.Single.class);
        assertThat(USERS.projection()).isSameAs(select(USERS).projection());
    }

    private static List<String> names(Table<?> table) {
        return table.projection().outputs().stream().map(Output::name).toList();
    }

    static List<Supplier<Table<?>>> fitting() {
        return List.of(
                () -> Declared.of(Pet.class, t -> t.id()).with(Declared::ownerName),
                () -> Declared.of(Pet.class, t -> t.id())
                        .with(t -> t.otherName().field("ownerName")),
                () -> Declared.of(Pet.class, t -> t.id())
                        .with(Declared::ownerName)
                        .with(Declared::tame),
                () -> Declared.of(PetBean.class, t -> t.id()).with(Declared::ownerName),
                () -> Declared.of(PetBean.class, t -> t.tame()),
                () -> Declared.of(Row.class, t -> t.id()));
    }

    @ParameterizedTest
    @MethodSource("fitting")
    void rowsFit(Supplier<Table<?>> table) {
        assertThat(select(table.get()).toSql().text()).startsWith("select pets.");
    }

    static List<Arguments> misfits() {
        return List.of(
                misfit(() -> Declared.of(Pet.class, t -> t.id()), "no column or property", "Pet.ownerName, table pets"),
                misfit(
                        () -> Declared.of(Pet.class, t -> t.ownerName()).with(Declared::smallId),
                        "the column gives Integer, the component is long",
                        "Pet.id, table pets"),
                misfit(
                        () -> Declared.of(Owner.class, t -> t.tame().field("name")),
                        "the column gives Boolean, the component is String",
                        "Owner.name"),
                misfit(
                        () -> Declared.of(Pet.class, t -> t.id())
                                .with(Declared::ownerName)
                                .with(t -> t.otherName().field("ownerName")),
                        "two columns fill one component",
                        ".field(\"…\")"),
                misfit(() -> Declared.of(PetBean.class, t -> t.smallId()), "the column gives Integer", "PetBean.id"),
                misfit(() -> Declared.of(Odd.class, t -> t.id()), "rows cannot become objects", "make it a record"),
                misfit(
                        () -> Declared.of(Row.class, t -> t.id()).with(Declared::smallId),
                        "two columns of one name",
                        "pets.id"));
    }

    private static Arguments misfit(Supplier<Table<?>> table, String what, String where) {
        return Arguments.of(table, what, where);
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void whatDoesNotFitIsRefused(Supplier<Table<?>> table, String what, String where) {
        assertThatThrownBy(() -> table.get().columns())
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(what)
                .hasMessageContaining(where)
                .hasMessageContaining("remedy");
    }

    @Test
    void cannotChangeOnceItHasBeenUsed() {
        Declared<Row> table = new Declared<>(Row.class);
        NumericColumn<Long> id = table.id();
        assertThat(table.columns()).hasSize(1);
        assertThatThrownBy(table::ownerName)
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("pets, owner_name");
        assertThatThrownBy(id::notNull).isInstanceOf(UsageException.class).hasMessageContaining("cannot change");
        assertThatThrownBy(() -> table.index("pets_id").on(id)).isInstanceOf(UsageException.class);
    }

    @Test
    void wordsOfADeclarationChangeCopies() {
        Declared<Row> table = new Declared<>(Row.class);
        NumericColumn<Long> plain = table.id();
        NumericColumn<Long> key =
                plain.notNull().primaryKey().unique().identity().defaultTo(7L);
        assertThat(plain.declaration().isNotNull()).isFalse();
        assertThat(key.declaration().isIdentity()).isTrue();
        assertThat(table.columns()).hasSize(1);
        assertThat(table.columns().get(0).declaration().isUnique()).isTrue();
        assertThat(table.primaryKey()).hasSize(1);
    }

    @Test
    void anAliasIsAnotherTable() {
        Shop.Users friends = USERS.as("friends");
        assertThat(friends).isNotEqualTo(USERS).isEqualTo(USERS.as("friends")).hasSameHashCodeAs(USERS.as("friends"));
        assertThat(friends.id).isNotEqualTo(USERS.id);
        assertThat(friends.id).isEqualTo(USERS.as("friends").id);
        assertThat(friends.toString()).isEqualTo("users as friends");
        assertThat(friends.sql()).isEqualTo("users");
        assertThat(friends.columns()).hasSameSizeAs(USERS.columns());
        assertThat(USERS.toString()).isEqualTo("users");
    }

    @Test
    void rowsAnswerByExpressionAndByPosition() {
        Expression<Integer, ?> next = USERS.age.plus(1);
        Row row = row(select(USERS.nickname, next.as("next"), USERS.mood), "daisy", 19, null);
        assertThat(row.get(USERS.nickname)).isEqualTo("daisy");
        assertThat(row.get(next)).isEqualTo(19);
        assertThat(row.get(USERS.age.plus(1))).isEqualTo(19);
        assertThat(row.get(USERS.mood)).isNull();
        assertThat(row.get(1)).isEqualTo(19);
        assertThat(row.values()).containsExactly("daisy", 19, null);
        assertThat(row).hasToString("(daisy, 19, null)");
        assertThat(row).isEqualTo(row(select(USERS.nickname, USERS.age, USERS.mood), "daisy", 19, null));
        assertThatThrownBy(() -> row.get(USERS.city))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("not selected: users.city");
        assertThatThrownBy(() -> row.values().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Row row(Select<Row> select, @Nullable Object... values) {
        return ((Reading.Mapped<Row>) select.projection().reading()).mapper().apply(values);
    }

    @Test
    void plansAreMadeOnce() {
        Projection<Long> projection = select(USERS.id).projection();
        String plan =
                projection.plan(String.class, of -> "plan of " + of.outputs().size());
        assertThat(plan).isEqualTo("plan of 1");
        assertThat(projection.<String>plan(String.class, of -> "another")).isSameAs(plan);
    }
}
