package dev.gino.ddl;

import dev.gino.dsl.Column;
import dev.gino.dsl.Constraint;
import dev.gino.dsl.ForeignKey;
import dev.gino.dsl.Reference;
import dev.gino.dsl.Table;
import dev.gino.dsl.TableOptions;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * {@code create table if not exists …}, with its columns and constraints.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">PostgreSQL: CREATE TABLE</a>
 */
public final class CreateTable extends Words<CreateTable> {
    private static final Clauses SYNOPSIS = Clauses.of("create [kind] table [if not exists] <name> <parts> [inherits]"
            + " [partition by] [using] [with] [on commit] [tablespace]");

    private CreateTable(Clauses clauses) {
        super(clauses);
    }

    @Override
    CreateTable with(Clauses changed) {
        return new CreateTable(changed);
    }

    /** With those references that may stand in it: the table they refer to is there already. */
    static CreateTable of(Table<?> table, Predicate<Table<?>> isThere) {
        return new CreateTable(options(table.options())
                .say("if not exists")
                .say("name", table.sql())
                .say("parts", Clauses.list("(", parts(table, isThere).toList(), ", ", ")")));
    }

    /** {@code create table …}, which fails if it is there. */
    public CreateTable orFail() {
        return say("if not exists", "");
    }

    /** {@code create temporary table … on commit drop}: gone with the transaction. */
    public CreateTable onCommitDrop() {
        return say("kind", "temporary").say("on commit", "on commit drop");
    }

    /** {@code create temporary table … on commit delete rows}: empty after each transaction. */
    public CreateTable onCommitDeleteRows() {
        return say("kind", "temporary").say("on commit", "on commit delete rows");
    }

    private static Clauses options(TableOptions options) {
        return SYNOPSIS.say("kind", options.kind())
                .say("inherits", inherits(options.parents()))
                .say("partition by", partitionBy(options))
                .say("using", KeyText.named("using", options.accessMethod()))
                .say("with", KeyText.with(options.parameters()))
                .say("tablespace", KeyText.named("tablespace", options.tablespace()));
    }

    private static String inherits(List<Table<?>> parents) {
        return parents.isEmpty()
                ? ""
                : "inherits " + Clauses.parenthesized(parents.stream().map(Table::sql));
    }

    static String partitionBy(TableOptions options) {
        return options.partitionMethod() == null
                ? ""
                : "partition by " + options.partitionMethod().sql() + " " + KeyText.keys(options.partitionKey());
    }

    private static Stream<Clauses> parts(Table<?> table, Predicate<Table<?>> isThere) {
        return Stream.of(columns(table, isThere), compositeKey(table), constraints(table, isThere))
                .flatMap(all -> all);
    }

    private static Stream<Clauses> columns(Table<?> table, Predicate<Table<?>> isThere) {
        Predicate<Reference> inside =
                reference -> isThere.test(reference.target().get().table());
        boolean onlyKey = keys(table).count() == 1;
        return table.columns().stream()
                .map(Column::declaration)
                .map(column -> ColumnText.of(column, onlyKey && column.isPrimaryKey(), inside));
    }

    private static Stream<Column<?>> keys(Table<?> table) {
        return table.columns().stream().filter(column -> column.declaration().isPrimaryKey());
    }

    private static Stream<Clauses> compositeKey(Table<?> table) {
        List<Column<?>> key = keys(table).toList();
        return key.size() < 2 ? Stream.of() : Stream.of(Clauses.words("primary key " + KeyText.columns(key)));
    }

    private static Stream<Clauses> constraints(Table<?> table, Predicate<Table<?>> isThere) {
        return table.constraints().stream()
                .filter(constraint -> isInside(constraint, isThere))
                .map(ConstraintText::of);
    }

    private static boolean isInside(Constraint constraint, Predicate<Table<?>> isThere) {
        return !(constraint instanceof ForeignKey key)
                || isThere.test(key.target().get(0).table());
    }
}
