package dev.gino.ddl;

import static dev.gino.dsl.Spelling.identifier;
import static dev.gino.dsl.Spelling.literal;

import dev.gino.dsl.Column;
import dev.gino.dsl.Constraint;
import dev.gino.dsl.Domain;
import dev.gino.dsl.Expression;
import dev.gino.dsl.Index;
import dev.gino.dsl.Sequence;
import dev.gino.dsl.SqlType;
import dev.gino.dsl.Statement;
import dev.gino.dsl.Table;
import dev.gino.type.Codec;
import java.util.Map;
import java.util.Objects;

/**
 * Definitions, one by one. Meant to be imported statically; {@link Schema} puts those of tables in order.
 *
 * <p>What makes something says {@code if not exists}, and what drops something {@code if exists}, wherever PostgreSQL
 * has these words; {@code orFail()} takes them away. Names are taken as they are, and quoted where they need to be.
 */
public final class Ddl {
    private Ddl() {}

    // ---- tables

    /** {@code create table if not exists …}, with its columns, constraints and references. */
    public static CreateTable createTable(Table<?> table) {
        return CreateTable.of(table, target -> true);
    }

    /** {@code create table if not exists name partition of table bounds}. */
    public static CreatePartition createPartition(String name, Table<?> table, PartitionBounds bounds) {
        return CreatePartition.of(name, table, bounds);
    }

    /** {@code create table if not exists name as query}. */
    public static CreateTableAs createTableAs(String name, Statement query) {
        return CreateTableAs.of(ObjectKind.TABLE, name, query);
    }

    /** {@code alter table …}. */
    public static AlterTable alterTable(Table<?> table) {
        return AlterTable.of(table);
    }

    /** {@code alter table …}, of one that is not declared. */
    public static AlterTable alterTable(String table) {
        return AlterTable.of(table);
    }

    /** {@code drop table if exists …}. */
    public static Drop dropTable(Table<?> table) {
        return Drop.of("table", table.sql());
    }

    /** {@code drop table if exists …}, of one that is not declared. */
    public static Drop dropTable(String table) {
        return drop(ObjectKind.TABLE, table);
    }

    // ---- indexes

    /** {@code create index if not exists …}, its expressions spelled as in the queries that it serves. */
    public static CreateIndex createIndex(Index index) {
        return CreateIndex.of(index);
    }

    /** {@code drop index if exists …}. */
    public static Drop dropIndex(Index index) {
        return Drop.of("index", index.sql());
    }

    // ---- schemas, extensions, sequences

    /** {@code create schema if not exists …}. */
    public static CreateSchema createSchema(String name) {
        return CreateSchema.of(name);
    }

    /** {@code create extension if not exists …}. */
    public static CreateExtension createExtension(String name) {
        return CreateExtension.of(name);
    }

    /** {@code create sequence if not exists …}. */
    public static CreateSequence createSequence(Sequence sequence) {
        return CreateSequence.of(sequence);
    }

    /** {@code alter sequence …}. */
    public static AlterSequence alterSequence(Sequence sequence) {
        return AlterSequence.of(sequence.sql());
    }

    /** {@code drop sequence if exists …}. */
    public static Drop dropSequence(Sequence sequence) {
        return Drop.of("sequence", sequence.sql());
    }

    // ---- types

    /** {@code create type … as enum …}, unless there is one of that name. */
    public static CreateType createType(Codec<?> type) {
        return CreateType.of(CreateText.enumeration(type));
    }

    /** {@code create type … as (attributes)}, unless there is one of that name. */
    public static CreateType createType(String name, Map<String, SqlType<?, ?>> attributes) {
        return CreateType.of(CreateText.composite(name, attributes));
    }

    /** {@code create type … as range (subtype = type)}, unless there is one of that name. */
    public static CreateType createRangeType(String name, SqlType<?, ?> subtype) {
        return CreateType.of(CreateText.range(name, subtype));
    }

    /** {@code alter type … add value if not exists 'label'}. */
    public static AddValue addValue(Codec<?> type, String label) {
        return AddValue.of(enumName(type), label);
    }

    /** {@code alter type … rename value 'label' to 'label'}. */
    public static Definition renameValue(Codec<?> type, String from, String to) {
        return new Definition("alter type " + enumName(type) + " rename value " + literal(from) + " to " + literal(to));
    }

    /** {@code drop type if exists …}. */
    public static Drop dropType(Codec<?> type) {
        return Drop.of("type", enumName(type));
    }

    /** {@code create domain …}, unless there is one of that name. */
    public static CreateType createDomain(Domain<?, ?> domain) {
        return CreateType.of(CreateText.domain(domain));
    }

    /** {@code alter domain …}. */
    public static <T, E extends Expression<T, E>> AlterDomain<T, E> alterDomain(Domain<T, E> domain) {
        return new AlterDomain<>(domain);
    }

    /** {@code drop domain if exists …}. */
    public static Drop dropDomain(Domain<?, ?> domain) {
        return Drop.of("domain", domain.sql());
    }

    // ---- views

    /** {@code create view name as query}. */
    public static CreateView createView(String name, Statement query) {
        return CreateView.of(name, query);
    }

    /** {@code drop view if exists …}. */
    public static Drop dropView(String name) {
        return drop(ObjectKind.VIEW, name);
    }

    /** {@code create materialized view if not exists name as query}. */
    public static CreateTableAs createMaterializedView(String name, Statement query) {
        return CreateTableAs.of(ObjectKind.MATERIALIZED_VIEW, name, query);
    }

    /** {@code refresh materialized view …}. */
    public static RefreshMaterializedView refreshMaterializedView(String name) {
        return RefreshMaterializedView.of(name);
    }

    /** {@code drop materialized view if exists …}. */
    public static Drop dropMaterializedView(String name) {
        return drop(ObjectKind.MATERIALIZED_VIEW, name);
    }

    // ---- statistics, policies, functions, triggers

    /** {@code create statistics if not exists name on columns from table}. */
    public static CreateStatistics createStatistics(String name, Table<?> table, Expression<?, ?>... columns) {
        return CreateStatistics.of(name, table, columns);
    }

    /** {@code create policy name on table}. */
    public static Policy createPolicy(String name, Table<?> table) {
        return Policy.of("create", name, table);
    }

    /** {@code alter policy name on table}. */
    public static Policy alterPolicy(String name, Table<?> table) {
        return Policy.of("alter", name, table);
    }

    /** {@code drop policy if exists name on table}. */
    public static Drop dropPolicy(String name, Table<?> table) {
        return Drop.of("policy", identifier(name), table.sql());
    }

    /** {@code create or replace function …}. */
    public static CreateFunction createFunction(String name) {
        return CreateFunction.of(ObjectKind.FUNCTION, name);
    }

    /** {@code create or replace procedure …}. */
    public static CreateFunction createProcedure(String name) {
        return CreateFunction.of(ObjectKind.PROCEDURE, name);
    }

    /** {@code drop function if exists …}. */
    public static Drop dropFunction(String name) {
        return drop(ObjectKind.FUNCTION, name);
    }

    /** {@code create trigger … on table}. */
    public static CreateTrigger createTrigger(String name, Table<?> table) {
        return CreateTrigger.of(name, table.sql());
    }

    /** {@code create trigger … on view}. */
    public static CreateTrigger createTrigger(String name, String view) {
        return CreateTrigger.of(name, identifier(view));
    }

    /** {@code drop trigger if exists name on table}. */
    public static Drop dropTrigger(String name, Table<?> table) {
        return Drop.of("trigger", identifier(name), table.sql());
    }

    // ---- of all kinds

    /** {@code alter kind name …}: its name, schema and owner. */
    public static Alter alter(ObjectKind kind, String name) {
        return Alter.of(kind.sql(), identifier(name));
    }

    /** {@code alter index …}: its name. */
    public static Alter alterIndex(Index index) {
        return Alter.of("index", index.sql());
    }

    /** {@code alter policy name on table …}: its name. */
    public static Alter renamePolicy(String from, Table<?> table, String to) {
        return Alter.of("policy", identifier(from), table.sql()).renameTo(to);
    }

    /** {@code alter trigger name on table …}: its name. */
    public static Alter renameTrigger(String from, Table<?> table, String to) {
        return Alter.of("trigger", identifier(from), table.sql()).renameTo(to);
    }

    /** {@code drop kind if exists name}. */
    public static Drop drop(ObjectKind kind, String name) {
        return Drop.of(kind.sql(), identifier(name));
    }

    /** {@code comment on kind name is …}. */
    public static Comment commentOn(ObjectKind kind, String name) {
        return Comment.of(kind.sql(), identifier(name));
    }

    /** {@code comment on table … is …}. */
    public static Comment commentOn(Table<?> table) {
        return Comment.of("table", table.sql());
    }

    /** {@code comment on column … is …}. */
    public static Comment commentOn(Column<?> column) {
        return Comment.of("column", column.table().sql() + "." + identifier(column.name()));
    }

    /** {@code comment on index … is …}. */
    public static Comment commentOn(Index index) {
        return Comment.of("index", index.sql());
    }

    /** {@code comment on constraint … on table is …}. */
    public static Comment commentOn(Constraint constraint) {
        String name = Objects.requireNonNull(constraint.name()).sql();
        return Comment.of("constraint", name, constraint.table().sql());
    }

    /** {@code comment on sequence … is …}. */
    public static Comment commentOn(Sequence sequence) {
        return Comment.of("sequence", sequence.sql());
    }

    /** {@code comment on domain … is …}. */
    public static Comment commentOn(Domain<?, ?> domain) {
        return Comment.of("domain", domain.sql());
    }

    /** {@code comment on type … is …}. */
    public static Comment commentOn(Codec<?> type) {
        return Comment.of("type", enumName(type));
    }

    /** {@code comment on policy … on table is …}. */
    public static Comment commentOnPolicy(String name, Table<?> table) {
        return Comment.of("policy", identifier(name), table.sql());
    }

    /** {@code comment on trigger … on table is …}. */
    public static Comment commentOnTrigger(String name, Table<?> table) {
        return Comment.of("trigger", identifier(name), table.sql());
    }

    /** {@code grant privileges on … to …}. */
    public static Grant grant(Privilege... privileges) {
        return Grant.of("grant", privileges);
    }

    /** {@code revoke privileges on … from …}. */
    public static Grant revoke(Privilege... privileges) {
        return Grant.of("revoke", privileges);
    }

    /** Of an enum, or of its arrays. */
    static String enumName(Codec<?> type) {
        return type.name().replace("[]", "");
    }
}
