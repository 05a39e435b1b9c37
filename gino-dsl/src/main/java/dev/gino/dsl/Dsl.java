package dev.gino.dsl;

import dev.gino.type.Codecs;
import java.util.List;

/** Where statements and expressions begin. Meant to be imported statically. */
public final class Dsl {
    private Dsl() {}

    /** {@code select columns from table}: all of the table that its row class has a place for, as its objects. */
    public static <R> Select<R> select(Table<R> table) {
        return Select.of(table.list()).from(table);
    }

    /** {@code select expression}: its values. */
    public static <T> Select<T> select(Selectable<T> column) {
        return Select.of(SelectList.of(column));
    }

    /** {@code select expressions}: rows without a class. */
    public static Select<Row> select(Selectable<?> first, Selectable<?> second, Selectable<?>... others) {
        return Select.of(SelectList.of(first, second, others));
    }

    /** {@code select a, b}, as what a constructor makes of them. */
    @SuppressWarnings("unchecked") // values were decoded by the expressions' types
    public static <A, B, R> Select<R> select(Into.Two<A, B, R> into, Selectable<A> a, Selectable<B> b) {
        return Select.of(SelectList.into(row -> into.apply((A) row[0], (B) row[1]), a, b));
    }

    /** {@code select a, b, c}, as what a constructor makes of them. */
    @SuppressWarnings("unchecked") // as above
    public static <A, B, C, R> Select<R> select(
            Into.Three<A, B, C, R> into, Selectable<A> a, Selectable<B> b, Selectable<C> c) {
        return Select.of(SelectList.into(row -> into.apply((A) row[0], (B) row[1], (C) row[2]), a, b, c));
    }

    /** {@code select a, b, c, d}, as what a constructor makes of them. */
    @SuppressWarnings("unchecked") // as above
    public static <A, B, C, D, R> Select<R> select(
            Into.Four<A, B, C, D, R> into, Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d) {
        return Select.of(
                SelectList.into(row -> into.apply((A) row[0], (B) row[1], (C) row[2], (D) row[3]), a, b, c, d));
    }

    /** {@code select a, b, c, d, e}, as what a constructor makes of them. */
    @SuppressWarnings("unchecked") // as above
    public static <A, B, C, D, E, R> Select<R> select(
            Into.Five<A, B, C, D, E, R> into,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e) {
        return Select.of(SelectList.into(
                row -> into.apply((A) row[0], (B) row[1], (C) row[2], (D) row[3], (E) row[4]), a, b, c, d, e));
    }

    /** {@code select a, b, c, d, e, f}, as what a constructor makes of them. */
    @SuppressWarnings("unchecked") // as above
    public static <A, B, C, D, E, F, R> Select<R> select(
            Into.Six<A, B, C, D, E, F, R> into,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f) {
        return Select.of(SelectList.into(
                row -> into.apply((A) row[0], (B) row[1], (C) row[2], (D) row[3], (E) row[4], (F) row[5]),
                a,
                b,
                c,
                d,
                e,
                f));
    }

    /** {@code insert into table}. */
    public static Insert.Into insertInto(Table<?> table) {
        return new Insert.Into(table);
    }

    /** {@code update table}. */
    public static Update.Unbounded update(Table<?> table) {
        return new Update.Unbounded(table, List.of());
    }

    /** {@code delete from table}. */
    public static Delete.Unbounded deleteFrom(Table<?> table) {
        return new Delete.Unbounded(table);
    }

    /** {@code target = value}, for an insert or an update. */
    public static <T> Assignment<T> set(Assignable<T> target, T value) {
        return target.to(value);
    }

    /** {@code target = expression}, for an insert or an update. */
    public static <T> Assignment<T> set(Assignable<T> target, Expression<T, ?> value) {
        return target.to(value);
    }

    /** {@code name type}: of a composite type, or of what a function returns. */
    public static <T, E extends Expression<T, E>> Attribute<T, E> attribute(String name, SqlType<T, E> type) {
        return new Attribute<>(name, type);
    }

    /** {@code $1::type}: a value, sent beside the text. */
    public static <T, E extends Expression<T, E>> E value(SqlType<T, E> type, T value) {
        return type.expression(type.value(type.codec().exactly(value, type.toString()), false));
    }

    /** {@code $1::text}. */
    public static TextExpression value(String value) {
        return value(SqlTypes.TEXT, value);
    }

    /** {@code $1::int4}. */
    public static NumericExpression<Integer> value(int value) {
        return value(SqlTypes.INTEGER, value);
    }

    /** {@code $1::int8}. */
    public static NumericExpression<Long> value(long value) {
        return value(SqlTypes.BIGINT, value);
    }

    /** {@code $1::bool}. */
    public static Condition value(boolean value) {
        return value(SqlTypes.BOOLEAN, value);
    }

    /** {@code 'text'}: spelled inside the statement, for what shapes it; a value belongs into {@link #value}. */
    public static TextExpression literal(String text) {
        return SqlTypes.TEXT.expression(new Node.Literal(Codecs.encodable(text)));
    }

    /** {@code (select …)} as a value: of no rows, NULL. */
    public static <T, E extends Expression<T, E>> E scalar(SqlType<T, E> type, Select<T> query) {
        return type.expression(new Node.Scalar(query.represented(type)));
    }

    /** Whether all of them are satisfied; of none, true. */
    public static Condition and(List<Condition> conditions) {
        return Condition.of(new Node.Logic(true, nodes(conditions)));
    }

    /** Whether one of them is satisfied; of none, false. */
    public static Condition or(List<Condition> conditions) {
        return Condition.of(new Node.Logic(false, nodes(conditions)));
    }

    /** {@code not condition}. */
    public static Condition not(Condition condition) {
        return condition.not();
    }

    /** {@code case when condition then result …}, to be continued. */
    public static <T, E extends Expression<T, E>> Case<T, E> when(Condition condition, Expression<T, E> result) {
        return Case.when(condition, result);
    }

    /** {@code left operator right}, for operators that have no word. */
    public static <T, E extends Expression<T, E>> E infix(
            SqlType<T, E> type, Expression<?, ?> left, Operator operator, Expression<?, ?> right) {
        return type.expression(new Node.Infix(left.node(), operator, right.node()));
    }

    /**
     * Text with a hole, {@code {}}, for each argument: the way out for what has no word here.
     *
     * @param text code, never input: it becomes part of the statement as it is
     */
    public static <T, E extends Expression<T, E>> E template(
            SqlType<T, E> type, String text, Expression<?, ?>... arguments) {
        return type.expression(Template.node(text, nodes(List.of(arguments))));
    }

    /**
     * A statement in SQL's own words, with {@code :names} for its values.
     *
     * @param text code, never input
     * @throws dev.gino.error.UsageException if it is blank, more than one statement, begins or ends a transaction, or
     *     copies
     */
    public static RawSql sql(String text) {
        return RawSql.of(text);
    }

    private static List<Node> nodes(List<? extends Expression<?, ?>> expressions) {
        return expressions.stream().<Node>map(Expression::node).toList();
    }
}
