package dev.gino.dsl;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The words that a column's declaration is made of. Each answers a changed copy, which takes the place of the column in
 * its table: they are for the field where the column is declared.
 *
 * @param <T> the Java type of its values
 * @param <E> its flavour
 * @param <C> the class of the column
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">PostgreSQL: CREATE TABLE</a>
 */
public interface DeclaredColumn<T, E extends Expression<T, E>, C extends DeclaredColumn<T, E, C>> extends Column<T> {
    @Override
    @SuppressWarnings("unchecked") // the classes that are columns are expressions of their declaration
    default Expression<T, E> expression() {
        return (Expression<T, E>) this;
    }

    @Override
    default Declaration<T, E> declaration() {
        return expression().term().declared();
    }

    /** The column of another declaration. */
    C with(Declaration<T, E> declaration);

    /** {@code not null}. */
    default C notNull() {
        return redeclared(declaration().notNull(true));
    }

    /** {@code primary key}; columns that are it together name it each. */
    default C primaryKey() {
        return redeclared(declaration().primaryKey(true));
    }

    /** {@code unique}. */
    default C unique() {
        return redeclared(declaration().unique(true));
    }

    /** {@code default value}. */
    default C defaultTo(T value) {
        return redeclared(declaration().defaultTo(Dsl.value(declaration().type(), value)));
    }

    /** {@code default expression}. */
    default C defaultTo(Expression<T, ?> expression) {
        return redeclared(declaration().defaultTo(expression));
    }

    /** {@code references table (column)}. */
    default C references(Column<T> target) {
        return references(() -> target);
    }

    /** {@code references table (column)}, for tables that refer to each other, or to themselves. */
    default C references(Supplier<Column<T>> target) {
        return redeclared(declaration().references(new Reference(target::get, OnDelete.NO_ACTION)));
    }

    /** {@code references table (column) on delete action}. */
    default C references(Supplier<Column<T>> target, OnDelete action) {
        return redeclared(declaration().references(new Reference(target::get, action)));
    }

    /** {@code check (condition)}, said of this column: {@code numeric("total").check(total -> total.ge(ZERO))}. */
    default C check(Function<? super C, Condition> condition) {
        return check(null, condition.apply(with(declaration())));
    }

    /** {@code constraint name check (condition)}. */
    default C check(String name, Function<? super C, Condition> condition) {
        return check(new Identifier(name), condition.apply(with(declaration())));
    }

    private C check(@Nullable Identifier name, Condition condition) {
        return redeclared(declaration().check(new CheckConstraint(table(), name, condition)));
    }

    /** {@code generated always as (expression) stored}: computed when the row is written. */
    default C generatedAs(Expression<T, ?> expression) {
        return redeclared(declaration().generated(new Declaration.Generated<>(expression, false)));
    }

    /** {@code generated always as (expression) virtual}: computed when the row is read. PostgreSQL 18. */
    default C generatedVirtualAs(Expression<T, ?> expression) {
        return redeclared(declaration().generated(new Declaration.Generated<>(expression, true)));
    }

    /** {@code collate "collation"}. */
    default C collated(String collation) {
        return redeclared(declaration().collation(new Identifier(collation)));
    }

    /** {@code alter column … set storage …}, when the table is there. */
    default C storage(Storage storage) {
        return redeclared(declaration().storage(storage));
    }

    /** {@code compression …}. */
    default C compression(Compression compression) {
        return redeclared(declaration().compression(compression));
    }

    /** {@code alter column … set statistics target}, when the table is there: how many values are remembered. */
    default C statistics(int target) {
        return redeclared(declaration().statistics(target));
    }

    /** {@code comment on column …}, when the table is there. */
    default C comment(String text) {
        return redeclared(declaration().comment(text));
    }

    /** The component of a row's record that it fills, if that is not the name in camel case. */
    default C field(String name) {
        return redeclared(declaration().field(name));
    }

    private C redeclared(Declaration<T, E> changed) {
        return changed.table().declare(with(changed));
    }
}
