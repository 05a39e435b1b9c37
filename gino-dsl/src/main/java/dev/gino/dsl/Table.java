package dev.gino.dsl;

import dev.gino.error.UsageException;
import dev.gino.type.Cidr;
import dev.gino.type.Inet;
import dev.gino.type.MacAddress;
import dev.gino.type.MacAddress8;
import dev.gino.type.Multirange;
import dev.gino.type.Range;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A table, described by a class of yours with a field for each column:
 *
 * <pre>{@code
 * public final class Users extends Table<User> {
 *     public static final Users USERS = new Users();
 *
 *     public final NumericColumn<Long> id = bigint("id").identity().primaryKey();
 *     public final TextColumn nickname = text("nickname").notNull().defaultTo("noname");
 *
 *     private Users() {
 *         super("users", User.class);
 *     }
 * }
 * }</pre>
 *
 * <p>The table is written while its constructor runs, and cannot change once it has been used.
 *
 * @param <R> what a row of it becomes: a record, a bean, or {@link Row}
 */
public abstract class Table<R> {
    private final Identifier name;
    private final Class<R> rowType;
    private @Nullable Identifier schema;
    private @Nullable Identifier alias;
    private final Map<Object, Assignable<?>> members = new LinkedHashMap<>();
    private final Map<String, Index> indexes = new LinkedHashMap<>();
    private final Map<String, Constraint> constraints = new LinkedHashMap<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private TableOptions options = TableOptions.NONE;
    private volatile @Nullable TableProjection<R> whole;

    /** A table whose rows become objects of a class: {@link Row} will do for all. */
    protected Table(String name, Class<R> rowType) {
        this.name = new Identifier(name);
        this.rowType = rowType;
    }

    /** A table in a schema that is not on the search path. */
    protected Table(String schema, String name, Class<R> rowType) {
        this(name, rowType);
        this.schema = new Identifier(schema);
    }

    /**
     * A second look at the table, under another name, for joins with itself. One line in the table's class:
     *
     * <pre>{@code
     * public Users as(String alias) {
     *     return aliased(new Users(), alias);
     * }
     * }</pre>
     */
    protected static <A extends Table<?>> A aliased(A fresh, String alias) {
        Table<?> table = fresh;
        table.alias = new Identifier(alias);
        return fresh;
    }

    /** {@code bool}. */
    protected final BooleanColumn bool(String column) {
        return column(column, SqlTypes.BOOLEAN, BooleanColumn::new);
    }

    /** {@code int2}. */
    protected final NumericColumn<Short> smallint(String column) {
        return column(column, SqlTypes.SMALLINT, NumericColumn::new);
    }

    /** {@code int4}. */
    protected final NumericColumn<Integer> integer(String column) {
        return column(column, SqlTypes.INTEGER, NumericColumn::new);
    }

    /** {@code int8}. */
    protected final NumericColumn<Long> bigint(String column) {
        return column(column, SqlTypes.BIGINT, NumericColumn::new);
    }

    /** {@code float4}. */
    protected final NumericColumn<Float> real(String column) {
        return column(column, SqlTypes.REAL, NumericColumn::new);
    }

    /** {@code float8}. */
    protected final NumericColumn<Double> doublePrecision(String column) {
        return column(column, SqlTypes.DOUBLE, NumericColumn::new);
    }

    /** {@code numeric}, of any precision. */
    protected final NumericColumn<BigDecimal> numeric(String column) {
        return column(column, SqlTypes.NUMERIC, NumericColumn::new);
    }

    /** {@code numeric(precision, scale)}: values that would be rounded or do not fit are refused before sending. */
    protected final NumericColumn<BigDecimal> numeric(String column, int precision, int scale) {
        return column(column, Sized.numeric(precision, scale), NumericColumn::new);
    }

    /** {@code text}. */
    protected final TextColumn text(String column) {
        return column(column, SqlTypes.TEXT, TextColumn::new);
    }

    /** {@code varchar(length)}: longer texts are refused before sending. The length counts characters. */
    protected final TextColumn varchar(String column, int length) {
        return column(column, Sized.varchar(length), TextColumn::new);
    }

    /** {@code uuid}. */
    protected final ValueColumn<UUID> uuid(String column) {
        return column(column, SqlTypes.UUID, ValueColumn::new);
    }

    /** {@code bytea}. */
    protected final BytesColumn bytea(String column) {
        return column(column, SqlTypes.BYTEA, BytesColumn::new);
    }

    /** {@code date}. */
    protected final TemporalColumn<LocalDate> date(String column) {
        return column(column, SqlTypes.DATE, TemporalColumn::new);
    }

    /** {@code time}. */
    protected final TemporalColumn<LocalTime> time(String column) {
        return column(column, SqlTypes.TIME, TemporalColumn::new);
    }

    /** {@code timestamp}. */
    protected final TemporalColumn<LocalDateTime> timestamp(String column) {
        return column(column, SqlTypes.TIMESTAMP, TemporalColumn::new);
    }

    /** {@code timestamptz}. */
    protected final TemporalColumn<Instant> timestamptz(String column) {
        return column(column, SqlTypes.TIMESTAMPTZ, TemporalColumn::new);
    }

    /** {@code citext}. */
    protected final TextColumn citext(String column) {
        return column(column, SqlTypes.CITEXT, TextColumn::new);
    }

    /** {@code timetz}. */
    protected final TemporalColumn<OffsetTime> timetz(String column) {
        return column(column, SqlTypes.TIMETZ, TemporalColumn::new);
    }

    /** {@code interval}. */
    protected final IntervalColumn interval(String column) {
        return column(column, SqlTypes.INTERVAL, IntervalColumn::new);
    }

    /** {@code money}. */
    protected final MoneyColumn money(String column) {
        return column(column, SqlTypes.MONEY, MoneyColumn::new);
    }

    /** {@code varbit}. */
    protected final BitsColumn varbit(String column) {
        return column(column, SqlTypes.VARBIT, BitsColumn::new);
    }

    /** {@code inet}. */
    protected final NetworkColumn<Inet> inet(String column) {
        return column(column, SqlTypes.INET, NetworkColumn::new);
    }

    /** {@code cidr}. */
    protected final NetworkColumn<Cidr> cidr(String column) {
        return column(column, SqlTypes.CIDR, NetworkColumn::new);
    }

    /** {@code macaddr}. */
    protected final MacAddressColumn<MacAddress> macaddr(String column) {
        return column(column, SqlTypes.MACADDR, MacAddressColumn::new);
    }

    /** {@code macaddr8}. */
    protected final MacAddressColumn<MacAddress8> macaddr8(String column) {
        return column(column, SqlTypes.MACADDR8, MacAddressColumn::new);
    }

    /** {@code tsvector}. */
    protected final TsVectorColumn tsvector(String column) {
        return column(column, SqlTypes.TSVECTOR, TsVectorColumn::new);
    }

    /** {@code tsquery}. */
    protected final TsQueryColumn tsquery(String column) {
        return column(column, SqlTypes.TSQUERY, TsQueryColumn::new);
    }

    /** {@code xml}. */
    protected final XmlColumn xml(String column) {
        return column(column, SqlTypes.XML, XmlColumn::new);
    }

    /** {@code hstore}. */
    protected final HstoreColumn hstore(String column) {
        return column(column, SqlTypes.HSTORE, HstoreColumn::new);
    }

    /** A point, a line, a box or another shape: {@code geometric("place", SqlTypes.POINT)}. */
    protected final <T> GeometricColumn<T> geometric(String column, SqlType<T, GeometricExpression<T>> type) {
        return column(column, type, GeometricColumn::new);
    }

    /** A range: {@code range("during", SqlTypes.DATERANGE)}. */
    protected final <T> RangeColumn<T> range(String column, SqlType<Range<T>, RangeExpression<T>> type) {
        return column(column, type, RangeColumn::new);
    }

    /** A multirange: {@code multirange("open", SqlTypes.DATEMULTIRANGE)}. */
    protected final <T> MultirangeColumn<T> multirange(
            String column, SqlType<Multirange<T>, MultirangeExpression<T>> type) {
        return column(column, type, MultirangeColumn::new);
    }

    /** An enum type, created with the table. */
    protected final <T extends Enum<T>> ValueColumn<T> enumeration(String column, String typeName, Class<T> type) {
        return column(column, SqlTypes.enumeration(typeName, type), ValueColumn::new);
    }

    /** An array of another type's values. */
    protected final <T, E extends Expression<T, E>> ArrayColumn<T> array(String column, SqlType<T, E> element) {
        return column(column, element.array(), ArrayColumn::new);
    }

    /** A column of a type of yours. */
    protected final <T> ValueColumn<T> column(String column, SqlType<T, ValueExpression<T>> type) {
        return column(column, type, ValueColumn::new);
    }

    /** A column of any type, as the class that is made of its declaration. */
    public final <T, E extends Expression<T, E>, C extends Column<T>> C column(
            String column, SqlType<T, E> type, Function<Declaration<T, E>, C> make) {
        refuseTwice(column);
        return declare(make.apply(new Declaration<>(this, column, type)));
    }

    /** An index, to be given its name's columns with {@link Index#on}. */
    protected final Index index(String index) {
        return new Index(this, new Identifier(index));
    }

    /** A constraint, to be said what it demands: {@code constraint("one_per_day").unique(userId, day)}. */
    protected final ConstraintName constraint(String constraint) {
        return new ConstraintName(this, new Identifier(constraint));
    }

    /** A sequence that is created before the table, and counts as it is told. */
    protected final Sequence sequence(String sequence, UnaryOperator<SequenceOptions> how) {
        Sequence plain = Sequence.of(sequence, how);
        Sequence declared = schema == null ? plain : plain.in(schema.name());
        sequences.add(declared);
        return declared;
    }

    /** What it says of itself as a whole: {@code options(table -> table.unlogged().comment("…"))}, in its constructor. */
    protected final void options(UnaryOperator<TableOptions> words) {
        refuseIfUsed("options");
        options = words.apply(options);
    }

    /** What it says of itself as a whole. */
    public final TableOptions options() {
        return options;
    }

    /** The constraints that have a name, in the order in which they were declared. */
    public final List<Constraint> constraints() {
        return List.copyOf(constraints.values());
    }

    /** The sequences, in the order in which they were declared. */
    public final List<Sequence> sequences() {
        return List.copyOf(sequences);
    }

    /** The schema that was named, if one was. */
    public final Optional<Identifier> schema() {
        return Optional.ofNullable(schema);
    }

    /** The name of something in the same schema, as it stands in a statement. */
    final String inSchema(Identifier other) {
        return schema == null ? other.sql() : schema.sql() + "." + other.sql();
    }

    final <C extends Constraint> C declare(C constraint) {
        Identifier known = Objects.requireNonNull(constraint.name());
        refuseIfUsed(known.name());
        constraints.put(known.name(), constraint);
        return constraint;
    }

    final <C extends Column<?>> C declare(C column) {
        refuseIfUsed(column.name());
        members.put(column.expression(), column);
        return column;
    }

    /**
     * Takes in a property, unless it has one that says the same. Once the table has been used, a property is just an
     * expression, and not a member any more. For the words that make properties.
     */
    public final <P extends Assignable<?>> P property(P property) {
        if (whole == null) {
            members.putIfAbsent(property.expression(), property);
        }
        return property;
    }

    /** Takes in a changed copy of a property, in its place. For the words that change declarations of properties. */
    public final <P extends Assignable<?>> P redeclared(P property) {
        if (whole == null) {
            members.put(property.expression(), property);
        }
        return property;
    }

    final Index declare(Index index) {
        refuseIfUsed(index.name().name());
        indexes.put(index.name().name(), index);
        return index;
    }

    private void refuseTwice(String column) {
        if (members.values().stream()
                .anyMatch(member ->
                        member instanceof Column<?> known && known.name().equals(column))) {
            throw new UsageException("two columns of one name", name.name() + "." + column, "declare it once");
        }
    }

    private void refuseIfUsed(String declared) {
        if (whole != null) {
            throw new UsageException(
                    "a table cannot change once it has been used",
                    name.name() + ", " + declared,
                    "declare all of it in the fields of its class");
        }
    }

    /** The columns, in the order in which they were declared. */
    public final List<Column<?>> columns() {
        return whole().columns;
    }

    /** The columns of the primary key; of none, empty. */
    public final List<Column<?>> primaryKey() {
        return whole().primaryKey;
    }

    /** The columns and properties that a row's object has a place for, in the order of their declaration. */
    public final List<Assignable<?>> fields() {
        return whole().fields;
    }

    /** The indexes, in the order in which they were declared. */
    public final List<Index> indexes() {
        return List.copyOf(indexes.values());
    }

    /** What a query of the whole table answers with. */
    public final Projection<R> projection() {
        return whole().list.projection();
    }

    /** What its members say of a new row that does not say itself. */
    final List<Assignment<?>> initials() {
        return whole().initials;
    }

    final SelectList<R> list() {
        return whole().list;
    }

    private TableProjection<R> whole() {
        TableProjection<R> known = whole;
        if (known == null) {
            known = TableProjection.of(this, rowType, List.copyOf(members.values()));
            whole = known;
        }
        return known;
    }

    /** What a row becomes. */
    public final Class<R> rowType() {
        return rowType;
    }

    /** The name in the database. */
    public final String name() {
        return name.name();
    }

    /** The table as it stands in from: {@code schema.users as u}. */
    final String declared() {
        return alias == null ? sql() : sql() + " as " + alias.sql();
    }

    /** The name that its columns are qualified with. */
    final String qualifier() {
        return alias == null ? name.sql() : alias.sql();
    }

    /** The name as it stands in a statement, with its schema: {@code app.users}. */
    public final String sql() {
        return inSchema(name);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Table<?> table && declared().equals(table.declared());
    }

    @Override
    public final int hashCode() {
        return Objects.hash(name, alias);
    }

    @Override
    public final String toString() {
        return declared();
    }
}
