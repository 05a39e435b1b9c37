package dev.gino.dsl;

import static dev.gino.ddl.Ddl.alter;
import static dev.gino.ddl.Ddl.alterPolicy;
import static dev.gino.ddl.Ddl.alterTable;
import static dev.gino.ddl.Ddl.commentOn;
import static dev.gino.ddl.Ddl.commentOnPolicy;
import static dev.gino.ddl.Ddl.commentOnTrigger;
import static dev.gino.ddl.Ddl.createFunction;
import static dev.gino.ddl.Ddl.createMaterializedView;
import static dev.gino.ddl.Ddl.createPartition;
import static dev.gino.ddl.Ddl.createPolicy;
import static dev.gino.ddl.Ddl.createProcedure;
import static dev.gino.ddl.Ddl.createSchema;
import static dev.gino.ddl.Ddl.createStatistics;
import static dev.gino.ddl.Ddl.createTable;
import static dev.gino.ddl.Ddl.createTableAs;
import static dev.gino.ddl.Ddl.createTrigger;
import static dev.gino.ddl.Ddl.createView;
import static dev.gino.ddl.Ddl.drop;
import static dev.gino.ddl.Ddl.dropFunction;
import static dev.gino.ddl.Ddl.dropMaterializedView;
import static dev.gino.ddl.Ddl.dropPolicy;
import static dev.gino.ddl.Ddl.dropTrigger;
import static dev.gino.ddl.Ddl.dropView;
import static dev.gino.ddl.Ddl.grant;
import static dev.gino.ddl.Ddl.refreshMaterializedView;
import static dev.gino.ddl.Ddl.renamePolicy;
import static dev.gino.ddl.Ddl.renameTrigger;
import static dev.gino.ddl.Ddl.revoke;
import static dev.gino.ddl.PartitionBounds.byDefault;
import static dev.gino.ddl.PartitionBounds.from;
import static dev.gino.ddl.PartitionBounds.hash;
import static dev.gino.ddl.PartitionBounds.in;
import static dev.gino.ddl.Privilege.ALL;
import static dev.gino.ddl.Privilege.EXECUTE;
import static dev.gino.ddl.Privilege.INSERT;
import static dev.gino.ddl.Privilege.MAINTAIN;
import static dev.gino.ddl.Privilege.SELECT;
import static dev.gino.ddl.Privilege.UPDATE;
import static dev.gino.ddl.Privilege.USAGE;
import static dev.gino.dsl.Change.change;
import static dev.gino.dsl.Dsl.select;
import static dev.gino.dsl.Dsl.sql;
import static dev.gino.dsl.Hotel.BEDS;
import static dev.gino.dsl.Hotel.VISITS;

import dev.gino.ddl.Command;
import dev.gino.ddl.Definition;
import dev.gino.ddl.ObjectKind;
import dev.gino.ddl.PartitionBounds.Limit;
import dev.gino.ddl.StatisticsKind;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Views, partitions, statistics, policies, functions, triggers, rights. */
final class ObjectChanges {
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final Condition WIDE = BEDS.width.gt(90);
    private static final String READER = "pg_read_all_data";
    private static final String POLICY = "select concat_ws(' ', permissive, roles, cmd, qual, with_check) from pg_policies";
    private static final String TRIGGER = "select pg_get_triggerdef(oid) from pg_trigger where tgname = ";
    private static final String TABLE_RIGHTS =
            "select string_agg(lower(privilege_type), ' ' order by privilege_type) from"
                    + " information_schema.role_table_grants where grantee = 'pg_read_all_data' and table_name = ";

    static final List<Change> VIEWS = List.of(
            change("a table", createTable(BEDS), "?"),
            change("a schema", createSchema("app"), "?"),
            change("a view", createView("wide", select(BEDS.id, BEDS.width).from(BEDS).where(WIDE)), "?")
                    .shows("select pg_get_viewdef('wide'::regclass) like '%WHERE (width > 90);'", "t"),
            change(
                            "a view in place of it, that is not written around",
                            createView("wide", select(BEDS.id, BEDS.width).from(BEDS).where(WIDE))
                                    .orReplace()
                                    .withCheckOption(),
                            "?")
                    .shows("select unnest(reloptions) from pg_class where relname = 'wide'", "check_option=cascaded"),
            change(
                            "a view in a schema, with names of its own",
                            createView("Wide", select(BEDS.id).from(BEDS))
                                    .in("app")
                                    .columns("The id")
                                    .securityBarrier()
                                    .withLocalCheckOption(),
                            "?")
                    .shows(
                            "select unnest(reloptions) from pg_class where relname = 'Wide'",
                            "security_barrier=true, check_option=local"),
            change(
                            "a view with the rights of who asks",
                            createView("mine", select(BEDS.id).from(BEDS))
                                    .securityBarrier()
                                    .securityInvoker(),
                            "?")
                    .shows(
                            "select unnest(reloptions) from pg_class where relname = 'mine'",
                            "security_barrier=true, security_invoker=true"),
            change("a view of a session", createView("passing", select(BEDS.legs).from(BEDS)).temporary(), "?")
                    .shows("select atttypid::regtype from pg_attribute where attrelid = 'passing'::regclass", "integer[]"),
            change("a view in SQL's words", createView("raw", sql("select 1 as one, :text as two").bind("text", SqlTypes.TEXT, "it's")), "?")
                    .shows("select two from raw", "it's"),
            change("a view renamed", alter(ObjectKind.VIEW, "raw").ifExists().renameTo("cooked"), "?")
                    .shows("select one from cooked", "1"),
            change("a view of another role", alter(ObjectKind.VIEW, "cooked").ownerTo("postgres"), "?"),
            change("a view in another schema", alter(ObjectKind.VIEW, "cooked").setSchema("app"), "?")
                    .shows("select one from app.cooked", "1"),
            change("a comment on a view", commentOn(ObjectKind.VIEW, "cooked").in("app").is("done"), "?")
                    .shows("select obj_description('app.cooked'::regclass)", "done"),
            change("a view no more", dropView("cooked").in("app").orFail(), "?"),
            change("a table of a query", createTableAs("copies", select(BEDS.id, BEDS.legs).from(BEDS)).withNoData(), "?")
                    .shows("select count(*) from copies", "0"),
            change(
                    "a materialized view",
                    createMaterializedView("counted", select(BEDS.roomId, Functions.count().as("beds")).from(BEDS).groupBy(BEDS.roomId)),
                    "?"),
            change(
                            "a materialized view in a schema and a place, empty",
                            createMaterializedView("counted", select(BEDS.id).from(BEDS))
                                    .in("app")
                                    .tablespace("pg_default")
                                    .orFail()
                                    .withNoData(),
                            "?")
                    .shows("select relispopulated from pg_class where oid = 'app.counted'::regclass", "f"),
            change("which is filled", refreshMaterializedView("counted").in("app"), "?")
                    .shows("select relispopulated from pg_class where oid = 'app.counted'::regclass", "t"),
            change("and emptied", refreshMaterializedView("counted").in("app").withNoData(), "?")
                    .shows("select relispopulated from pg_class where oid = 'app.counted'::regclass", "f"),
            change("a unique index", new Definition("create unique index on counted (room_id)"), "create unique index on counted (room_id)"),
            change("filled again while others read", refreshMaterializedView("counted").concurrently(), "?"),
            change("a materialized view no more", dropMaterializedView("counted").cascade(), "?"));

    static final List<Change> PARTITIONS = List.of(
            change("a table in partitions", createTable(VISITS), "?")
                    .shows("select pg_get_partkeydef('visits'::regclass)", "RANGE (day, page)"),
            change(
                            "a partition of a range",
                            createPartition("visits_2024", VISITS, from(NEW_YEAR, 1).to(NEW_YEAR.plusYears(1), 1)),
                            "?")
                    .shows(bounds("visits_2024"), "FOR VALUES FROM ('2024-01-01', 1) TO ('2025-01-01', 1)"),
            change(
                            "a partition of a range without an end, in partitions itself",
                            createPartition("visits_new", VISITS, from(NEW_YEAR.plusYears(1), Limit.MINVALUE).to(Limit.MAXVALUE, Limit.MAXVALUE))
                                    .orFail()
                                    .partitionBy(PartitionMethod.LIST, VISITS.country),
                            "?")
                    .shows(bounds("visits_new"), "FOR VALUES FROM ('2025-01-01', MINVALUE) TO (MAXVALUE, MAXVALUE)"),
            change("the partition of all others", createPartition("visits_rest", VISITS, byDefault()).unlogged().tablespace("pg_default"), "?")
                    .shows(bounds("visits_rest"), "DEFAULT"),
            change("a partition no more", alterTable(VISITS).detachPartition("visits_rest"), "?")
                    .shows("select count(*) from pg_inherits where inhrelid = 'visits_rest'::regclass", "0"),
            change("a partition no more, while others read", alterTable("visits").detachPartitionConcurrently("visits_2024"), "?")
                    .shows("select count(*) from pg_inherits where inhrelid = 'visits_2024'::regclass", "0"),
            change("a partition again", alterTable(VISITS).attachPartition("visits_2024", from(NEW_YEAR, 2).to(NEW_YEAR, 9)), "?")
                    .shows(bounds("visits_2024"), "FOR VALUES FROM ('2024-01-01', 2) TO ('2024-01-01', 9)"),
            change("a table in partitions of a list", createTable(Spread.LIST), "?")
                    .shows("select pg_get_partkeydef('listed'::regclass)", "LIST (lower(country))"),
            change("a partition of a list", createPartition("nordic", Spread.LIST, in("no", "it's")), "?")
                    .shows(bounds("nordic"), "FOR VALUES IN ('no', 'it''s')"),
            change("a table in partitions by hash", createTable(Spread.HASH), "?")
                    .shows("select pg_get_partkeydef('hashed'::regclass)", "HASH (country COLLATE \"C\")"),
            change("a partition by hash", createPartition("first", Spread.HASH, hash(4, 0)), "?")
                    .shows(bounds("first"), "FOR VALUES WITH (modulus 4, remainder 0)"),
            change("a table", createTable(new Spread("second", o -> o)), "?"),
            change("which becomes a partition", alterTable(Spread.HASH).attachPartition(new Spread("second", o -> o), hash(4, 1)), "?")
                    .shows(bounds("second"), "FOR VALUES WITH (modulus 4, remainder 1)"));

    static final List<Change> SECURITY = List.of(
            change("a table", createTable(BEDS), "?"),
            change("a schema", createSchema("app"), "?"),
            change("statistics of columns and expressions", createStatistics("beds_size", BEDS, BEDS.roomId, BEDS.owner.lower()), "?")
                    .shows("select pg_get_statisticsobjdef(oid) from pg_statistic_ext", "CREATE STATISTICS public.beds_size ON room_id, lower(owner) FROM beds"),
            change(
                            "statistics of some kinds, in a schema",
                            createStatistics("kinds", BEDS, BEDS.roomId, BEDS.width)
                                    .in("app")
                                    .counting(StatisticsKind.NDISTINCT, StatisticsKind.DEPENDENCIES)
                                    .orFail(),
                            "?")
                    .shows("select stxkind from pg_statistic_ext where stxname = 'kinds'", "{d,f}"),
            change("statistics no more", drop(ObjectKind.STATISTICS, "kinds").in("app"), "?"),
            change("policies rule", alterTable(BEDS).enableRowLevelSecurity().forceRowLevelSecurity(), "?")
                    .shows("select relrowsecurity and relforcerowsecurity from pg_class where relname = 'beds'", "t"),
            change("a policy", createPolicy("own", BEDS).using(BEDS.owner.eq("it's me")), "?")
                    .shows(POLICY, "PERMISSIVE {public} ALL (owner = 'it''s me'::text)"),
            change(
                            "a policy in full",
                            createPolicy("Wide", BEDS)
                                    .restrictive()
                                    .forCommand(Command.UPDATE)
                                    .to(READER, "postgres")
                                    .using(WIDE)
                                    .withCheck(WIDE.and(BEDS.owner.isNotNull())),
                            "?")
                    .shows(
                            POLICY + " where policyname = 'Wide'",
                            "RESTRICTIVE {pg_read_all_data,postgres} UPDATE (width > 90) ((width > 90) AND (owner IS NOT"
                                    + " NULL))"),
            change("a policy that asks", createPolicy("asks", BEDS).forCommand(Command.SELECT).using(asked()), "?")
                    .shows(
                            "select qual like '%others.room_id = beds.room_id%' from pg_policies where policyname = 'asks'",
                            "t"),
            change("a policy changed", alterPolicy("own", BEDS).to("public").using(BEDS.owner.isNull()), "?")
                    .shows(POLICY + " where policyname = 'own'", "PERMISSIVE {public} ALL (owner IS NULL)"),
            change("a comment on a policy", commentOnPolicy("own", BEDS).is("mine"), "?")
                    .shows("select description from pg_description where classoid = 'pg_policy'::regclass", "mine"),
            change("a policy renamed", renamePolicy("own", BEDS, "Own"), "?"),
            change("a policy no more", dropPolicy("Own", BEDS).orFail(), "?")
                    .shows("select policyname from pg_policies order by 1", "Wide, asks"),
            change("policies do not rule", alterTable(BEDS).noForceRowLevelSecurity().disableRowLevelSecurity(), "?")
                    .shows("select relrowsecurity or relforcerowsecurity from pg_class where relname = 'beds'", "f"),
            change("a function", createFunction("trail").returnsTrigger().as("begin return new; end"), "?")
                    .shows("select prosrc from pg_proc where proname = 'trail'", "begin return new; end"),
            change(
                            "a function in full",
                            createFunction("twice")
                                    .in("app")
                                    .argument("The number", SqlTypes.INTEGER)
                                    .argument("times", SqlTypes.INTEGER, 2)
                                    .returns(SqlTypes.INTEGER)
                                    .language("sql")
                                    .immutable()
                                    .strict()
                                    .parallelSafe()
                                    .orFail()
                                    .as("select $1 * $2 -- $body$"),
                            "?")
                    .shows("select app.twice(21)", "42"),
            change(
                            "a function that answers with rows, with rights of its own",
                            createFunction("some").returnsSetOf(SqlTypes.TEXT).language("sql").stable().securityDefiner().as("select unnest('{a,b}'::text[])"),
                            "?")
                    .shows("select some()", "a, b"),
            change("a function that answers nothing", createFunction("none").returnsVoid().as("begin end"), "?"),
            change("a procedure", createProcedure("work").argument("text", SqlTypes.TEXT).as("begin end $"), "?"),
            change("a function no more", dropFunction("none").cascade(), "?"),
            change("a procedure no more", drop(ObjectKind.PROCEDURE, "work").orFail(), "?"),
            change(
                            "a trigger",
                            createTrigger("trail", BEDS)
                                    .before(Command.INSERT)
                                    .orUpdateOf(BEDS.owner, BEDS.width)
                                    .forEachRow()
                                    .execute("trail", "it's", "b"),
                            "?")
                    .shows(
                            TRIGGER + "'trail'",
                            "CREATE TRIGGER trail BEFORE INSERT OR UPDATE OF owner, width ON public.beds FOR EACH ROW"
                                    + " EXECUTE FUNCTION trail('it''s', 'b')"),
            change(
                            "a trigger in place of it, when something happens",
                            createTrigger("trail", BEDS)
                                    .orReplace()
                                    .afterUpdateOf(BEDS.width)
                                    .forEachRow()
                                    .when(BEDS.as("new").width.isDistinctFrom(BEDS.as("old").width))
                                    .executeIn("public", "trail"),
                            "?")
                    .shows(
                            TRIGGER + "'trail'",
                            "CREATE TRIGGER trail AFTER UPDATE OF width ON public.beds FOR EACH ROW WHEN ((new.width IS"
                                    + " DISTINCT FROM old.width)) EXECUTE FUNCTION trail()"),
            change(
                            "a trigger of statements",
                            createTrigger("Whole", BEDS).after(Command.UPDATE).oldTable("before").newTable("after").execute("trail"),
                            "?")
                    .shows(
                            TRIGGER + "'Whole'",
                            "CREATE TRIGGER \"Whole\" AFTER UPDATE ON public.beds REFERENCING OLD TABLE AS before NEW"
                                    + " TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION trail()"),
            change(
                            "a trigger at the end of the transaction",
                            createTrigger("late", BEDS).initiallyDeferred().after(Command.DELETE, Command.INSERT).forEachRow().execute("trail"),
                            "?")
                    .shows("select tginitdeferred from pg_trigger where tgname = 'late'", "t"),
            change("a trigger before a change", createTrigger("early", BEDS).beforeUpdateOf(BEDS.id).execute("trail"), "?"),
            change("a view", createView("wide", select(BEDS.id).from(BEDS)), "?"),
            change("a trigger of a view", createTrigger("view", "wide").insteadOf(Command.INSERT).forEachRow().execute("trail"), "?"),
            change("a trigger off", alterTable(BEDS).disableTrigger("trail"), "?")
                    .shows("select tgenabled from pg_trigger where tgname = 'trail'", "D"),
            change("a trigger on", alterTable(BEDS).enableTrigger("trail"), "?")
                    .shows("select tgenabled from pg_trigger where tgname = 'trail'", "O"),
            change("a comment on a trigger", commentOnTrigger("trail", BEDS).is("who"), "?")
                    .shows("select description from pg_description where classoid = 'pg_trigger'::regclass", "who"),
            change("a trigger renamed", renameTrigger("trail", BEDS, "Trail"), "?"),
            change("a trigger no more", dropTrigger("Trail", BEDS).orFail().cascade(), "?")
                    .shows(TRIGGER + "'Trail'", ""),
            change("rights", grant(SELECT, INSERT).on(BEDS).to(READER).withGrantOption(), "?")
                    .shows(TABLE_RIGHTS + "'beds'", "insert select"),
            change("rights less", revoke(INSERT).on(BEDS).from(READER).cascade(), "?")
                    .shows(TABLE_RIGHTS + "'beds'", "select"),
            change("rights on columns", grant(UPDATE).columns(BEDS.owner, BEDS.width).on(BEDS).to(READER), "?")
                    .shows("select attacl is not null from pg_attribute where attname = 'owner' and attrelid = 'beds'::regclass", "t"),
            change("rights on a view", grant(ALL).on(ObjectKind.VIEW, "wide").to("public"), "?")
                    .shows("select has_table_privilege('pg_read_all_data', 'wide', 'delete')", "t"),
            change("rights on a schema", grant(USAGE).on(ObjectKind.SCHEMA, "app").to(READER, "postgres"), "?")
                    .shows("select has_schema_privilege('pg_read_all_data', 'app', 'usage')", "t"),
            change("rights on a function in a schema", grant(EXECUTE).on(ObjectKind.FUNCTION, "twice").in("app").to(READER), "?")
                    .shows("select has_function_privilege('pg_read_all_data', 'app.twice(int, int)', 'execute')", "t"),
            change("rights on all tables", grant(SELECT).onAllTablesIn("app").to(READER), "?"),
            change("rights to look after a table", grant(MAINTAIN).on(BEDS).to(READER), "?"));

    private ObjectChanges() {}

    private static Condition asked() {
        Hotel.Beds others = BEDS.as("others");
        return select(others.id).from(others).where(others.roomId.eq(BEDS.roomId).and(others.width.gt(100))).exists();
    }

    private static String bounds(String partition) {
        return "select pg_get_expr(relpartbound, oid) from pg_class where oid = '" + partition + "'::regclass";
    }

    /** In partitions by a list or a hash. */
    static final class Spread extends Table<Row> {
        static final Spread LIST = new Spread("listed", "list");
        static final Spread HASH = new Spread("hashed", "hash");

        final TextColumn country = text("country");

        Spread(String name, UnaryOperator<TableOptions> words) {
            super(name, Row.class);
            options(words);
        }

        private Spread(String name, String method) {
            super(name, Row.class);
            options(table -> method.equals("list")
                    ? table.partitionBy(PartitionMethod.LIST, country.lower())
                    : table.partitionBy(PartitionMethod.HASH, country.collate("C")));
        }
    }
}
