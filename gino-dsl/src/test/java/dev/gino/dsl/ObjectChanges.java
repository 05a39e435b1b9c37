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
import dev.gino.ddl.PartitionBounds;
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
    private static final String POLICY =
            "select concat_ws(' ', permissive, roles, cmd, qual, with_check) from pg_policies";
    private static final String TRIGGER = "select pg_get_triggerdef(oid) from pg_trigger where tgname = ";
    private static final String TABLE_RIGHTS =
            "select string_agg(lower(privilege_type), ' ' order by privilege_type) from"
                    + " information_schema.role_table_grants where grantee = 'pg_read_all_data' and table_name = ";

    static final List<Change> VIEWS = List.of(
            change(
                    "a table",
                    createTable(BEDS),
                    "create unlogged table if not exists beds (id int4 primary key, room_id int4, owner text,"
                            + " width int4 constraint beds_wide check (width > 60), legs int4[])"),
            change("a schema", createSchema("app"), "create schema if not exists app"),
            change(
                            "a view",
                            createView(
                                    "wide",
                                    select(BEDS.id, BEDS.width).from(BEDS).where(WIDE)),
                            "create view wide as select beds.id, beds.width from beds where beds.width > 90")
                    .shows("select pg_get_viewdef('wide'::regclass) like '%width > 90%'", "t"),
            change(
                            "a view in place of it, that is not written around",
                            createView(
                                            "wide",
                                            select(BEDS.id, BEDS.width)
                                                    .from(BEDS)
                                                    .where(WIDE))
                                    .orReplace()
                                    .withCheckOption(),
                            "create or replace view wide as select beds.id, beds.width from beds where beds.width > 90"
                                    + " with cascaded check option")
                    .shows("select unnest(reloptions) from pg_class where relname = 'wide'", "check_option=cascaded"),
            change(
                            "a view in a schema, with names of its own",
                            createView("Wide", select(BEDS.id).from(BEDS))
                                    .in("app")
                                    .columns("The id")
                                    .securityBarrier()
                                    .withLocalCheckOption(),
                            "create view app.\"Wide\" (\"The id\") with (security_barrier) as select beds.id from beds"
                                    + " with local check option")
                    .shows(
                            "select unnest(reloptions) from pg_class where relname = 'Wide'",
                            "security_barrier=true, check_option=local"),
            change(
                            "a view with the rights of who asks",
                            createView("mine", select(BEDS.id).from(BEDS))
                                    .securityBarrier()
                                    .securityInvoker(),
                            "create view mine with (security_barrier, security_invoker) as select beds.id from beds")
                    .shows(
                            "select unnest(reloptions) from pg_class where relname = 'mine'",
                            "security_barrier=true, security_invoker=true"),
            change(
                            "a view of a session",
                            createView("passing", select(BEDS.legs).from(BEDS)).temporary(),
                            "create temporary view passing as select beds.legs from beds")
                    .shows(
                            "select atttypid::regtype from pg_attribute where attrelid = 'passing'::regclass",
                            "integer[]"),
            change(
                            "a view in SQL's words",
                            createView(
                                    "raw", sql("select 1 as one, :text as two").bind("text", SqlTypes.TEXT, "it's")),
                            "create view raw as select 1 as one, 'it''s'::text as two")
                    .shows("select two from raw", "it's"),
            change(
                            "a view renamed",
                            alter(ObjectKind.VIEW, "raw").ifExists().renameTo("cooked"),
                            "alter view if exists raw rename to cooked")
                    .shows("select one from cooked", "1"),
            change(
                    "a view of another role",
                    alter(ObjectKind.VIEW, "cooked").ownerTo("postgres"),
                    "alter view cooked owner to postgres"),
            change(
                            "a view in another schema",
                            alter(ObjectKind.VIEW, "cooked").setSchema("app"),
                            "alter view cooked set schema app")
                    .shows("select one from app.cooked", "1"),
            change(
                            "a comment on a view",
                            commentOn(ObjectKind.VIEW, "cooked").in("app").is("done"),
                            "comment on view app.cooked is 'done'")
                    .shows("select obj_description('app.cooked'::regclass)", "done"),
            change("a view no more", dropView("cooked").in("app").orFail(), "drop view app.cooked"),
            change(
                            "a table of a query",
                            createTableAs("copies", select(BEDS.id, BEDS.legs).from(BEDS))
                                    .withNoData(),
                            "create table if not exists copies as select beds.id, beds.legs from beds with no data")
                    .shows("select count(*) from copies", "0"),
            change(
                    "a materialized view",
                    createMaterializedView(
                            "counted",
                            select(BEDS.roomId, Functions.count().as("beds"))
                                    .from(BEDS)
                                    .groupBy(BEDS.roomId)),
                    "create materialized view if not exists counted as select beds.room_id, count(*) as beds"
                            + " from beds group by beds.room_id"),
            change(
                            "a materialized view in a schema and a place, empty",
                            createMaterializedView("counted", select(BEDS.id).from(BEDS))
                                    .in("app")
                                    .tablespace("pg_default")
                                    .orFail()
                                    .withNoData(),
                            "create materialized view app.counted tablespace pg_default as select beds.id from beds with"
                                    + " no data")
                    .shows("select relispopulated from pg_class where oid = 'app.counted'::regclass", "f"),
            change(
                            "which is filled",
                            refreshMaterializedView("counted").in("app"),
                            "refresh materialized view app.counted")
                    .shows("select relispopulated from pg_class where oid = 'app.counted'::regclass", "t"),
            change(
                            "and emptied",
                            refreshMaterializedView("counted").in("app").withNoData(),
                            "refresh materialized view app.counted with no data")
                    .shows("select relispopulated from pg_class where oid = 'app.counted'::regclass", "f"),
            change(
                    "a unique index",
                    new Definition("create unique index on counted (room_id)"),
                    "create unique index on counted (room_id)"),
            change(
                    "filled again while others read",
                    refreshMaterializedView("counted").concurrently(),
                    "refresh materialized view concurrently counted"),
            change(
                    "a materialized view no more",
                    dropMaterializedView("counted").cascade(),
                    "drop materialized view if exists counted cascade"));

    static final List<Change> PARTITIONS = List.of(
            change(
                            "a table in partitions",
                            createTable(VISITS),
                            "create table if not exists visits (day date not null, page int4 not null, country text)"
                                    + " partition by range (day, page)")
                    .shows("select pg_get_partkeydef('visits'::regclass)", "RANGE (day, page)"),
            change(
                            "a partition of a range",
                            createPartition(
                                    "visits_2024",
                                    VISITS,
                                    PartitionBounds.from(NEW_YEAR, 1).to(NEW_YEAR.plusYears(1), 1)),
                            "create table if not exists visits_2024 partition of visits for values from"
                                    + " ('2024-01-01'::date, 1) to ('2025-01-01'::date, 1)")
                    .shows(bounds("visits_2024"), "FOR VALUES FROM ('2024-01-01', 1) TO ('2025-01-01', 1)"),
            change(
                            "a partition of a range without an end, in partitions itself",
                            createPartition(
                                            "visits_new",
                                            VISITS,
                                            PartitionBounds.from(NEW_YEAR.plusYears(2), Limit.MINVALUE)
                                                    .to(Limit.MAXVALUE, Limit.MAXVALUE))
                                    .orFail()
                                    .partitionBy(PartitionMethod.LIST, VISITS.country),
                            "create table visits_new partition of visits for values from ('2026-01-01'::date, minvalue)"
                                    + " to (maxvalue, maxvalue) partition by list (country)")
                    .shows(bounds("visits_new"), "FOR VALUES FROM ('2026-01-01', MINVALUE) TO (MAXVALUE, MAXVALUE)"),
            change(
                            "the partition of all others",
                            createPartition("visits_rest", VISITS, byDefault())
                                    .unlogged()
                                    .tablespace("pg_default"),
                            "create unlogged table if not exists visits_rest partition of visits default tablespace"
                                    + " pg_default")
                    .shows(bounds("visits_rest"), "DEFAULT"),
            change(
                            "a partition no more",
                            alterTable(VISITS).detachPartition("visits_rest"),
                            "alter table visits detach partition visits_rest")
                    .shows("select count(*) from pg_inherits where inhrelid = 'visits_rest'::regclass", "0"),
            change(
                            "a partition no more, while others read",
                            alterTable("visits").detachPartitionConcurrently("visits_2024"),
                            "alter table visits detach partition visits_2024 concurrently")
                    .shows("select count(*) from pg_inherits where inhrelid = 'visits_2024'::regclass", "0"),
            change(
                            "a partition again",
                            alterTable(VISITS)
                                    .attachPartition(
                                            "visits_2024",
                                            PartitionBounds.from(NEW_YEAR, 2).to(NEW_YEAR, 9)),
                            "alter table visits attach partition visits_2024 for values from ('2024-01-01'::date, 2) to"
                                    + " ('2024-01-01'::date, 9)")
                    .shows(bounds("visits_2024"), "FOR VALUES FROM ('2024-01-01', 2) TO ('2024-01-01', 9)"),
            change(
                            "a table in partitions of a list",
                            createTable(Spread.LIST),
                            "create table if not exists listed (country text) partition by list ((lower(country)))")
                    .shows("select pg_get_partkeydef('listed'::regclass)", "LIST (lower(country))"),
            change(
                            "a partition of a list",
                            createPartition("nordic", Spread.LIST, in("no", "it's")),
                            "create table if not exists nordic partition of listed for values in ('no'::text,"
                                    + " 'it''s'::text)")
                    .shows(bounds("nordic"), "FOR VALUES IN ('no', 'it''s')"),
            change(
                            "a table in partitions by hash",
                            createTable(Spread.HASH),
                            "create table if not exists hashed (country text) partition by hash ((country collate \"C\"))")
                    .shows("select pg_get_partkeydef('hashed'::regclass)", "HASH (country COLLATE \"C\")"),
            change(
                            "a partition by hash",
                            createPartition("first", Spread.HASH, hash(4, 0)),
                            "create table if not exists first partition of hashed for values with (modulus 4, remainder"
                                    + " 0)")
                    .shows(bounds("first"), "FOR VALUES WITH (modulus 4, remainder 0)"),
            change(
                    "a table",
                    createTable(new Spread("second", o -> o)),
                    "create table if not exists second (country text)"),
            change(
                            "which becomes a partition",
                            alterTable(Spread.HASH).attachPartition(new Spread("second", o -> o), hash(4, 1)),
                            "alter table hashed attach partition second for values with (modulus 4, remainder 1)")
                    .shows(bounds("second"), "FOR VALUES WITH (modulus 4, remainder 1)"));

    static final List<Change> SECURITY = List.of(
            change(
                    "a table",
                    createTable(BEDS),
                    "create unlogged table if not exists beds (id int4 primary key, room_id int4, owner text,"
                            + " width int4 constraint beds_wide check (width > 60), legs int4[])"),
            change("a schema", createSchema("app"), "create schema if not exists app"),
            change(
                            "statistics of columns and expressions",
                            createStatistics("beds_size", BEDS, BEDS.roomId, BEDS.owner.lower()),
                            "create statistics if not exists beds_size on room_id, (lower(owner)) from beds")
                    .shows(
                            "select pg_get_statisticsobjdef(oid) from pg_statistic_ext",
                            "CREATE STATISTICS public.beds_size ON room_id, lower(owner) FROM beds"),
            change(
                            "statistics of some kinds, in a schema",
                            createStatistics("kinds", BEDS, BEDS.roomId, BEDS.width)
                                    .in("app")
                                    .counting(StatisticsKind.NDISTINCT, StatisticsKind.DEPENDENCIES)
                                    .orFail(),
                            "create statistics app.kinds (ndistinct, dependencies) on room_id, width from beds")
                    .shows("select stxkind from pg_statistic_ext where stxname = 'kinds'", "{d,f}"),
            change(
                    "statistics no more",
                    drop(ObjectKind.STATISTICS, "kinds").in("app"),
                    "drop statistics if exists app.kinds"),
            change(
                            "policies rule",
                            alterTable(BEDS).enableRowLevelSecurity().forceRowLevelSecurity(),
                            "alter table beds enable row level security, force row level security")
                    .shows("select relrowsecurity and relforcerowsecurity from pg_class where relname = 'beds'", "t"),
            change(
                            "a policy",
                            createPolicy("own", BEDS).using(BEDS.owner.eq("it's me")),
                            "create policy own on beds using (beds.owner = 'it''s me'::text)")
                    .shows(POLICY, "PERMISSIVE {public} ALL (owner = 'it''s me'::text)"),
            change(
                            "a policy in full",
                            createPolicy("Wide", BEDS)
                                    .restrictive()
                                    .forCommand(Command.UPDATE)
                                    .to(READER, "postgres")
                                    .using(WIDE)
                                    .withCheck(WIDE.and(BEDS.owner.isNotNull())),
                            "create policy \"Wide\" on beds as restrictive for update to pg_read_all_data, postgres"
                                    + " using (beds.width > 90) with check (beds.width > 90 and beds.owner is not null)")
                    .shows(
                            POLICY + " where policyname = 'Wide'",
                            "RESTRICTIVE {pg_read_all_data,postgres} UPDATE (width > 90) ((width > 90) AND (owner IS NOT"
                                    + " NULL))"),
            change(
                            "a policy that asks",
                            createPolicy("asks", BEDS)
                                    .forCommand(Command.SELECT)
                                    .using(asked()),
                            "create policy asks on beds for select using (exists (select others.id from beds as others"
                                    + " where others.room_id = beds.room_id and others.width > 100))")
                    .shows(
                            "select qual like '%others.room_id = beds.room_id%' from pg_policies where policyname = 'asks'",
                            "t"),
            change(
                            "a policy changed",
                            alterPolicy("own", BEDS).to("public").using(BEDS.owner.isNull()),
                            "alter policy own on beds to public using (beds.owner is null)")
                    .shows(POLICY + " where policyname = 'own'", "PERMISSIVE {public} ALL (owner IS NULL)"),
            change(
                            "a comment on a policy",
                            commentOnPolicy("own", BEDS).is("mine"),
                            "comment on policy own on beds is 'mine'")
                    .shows("select description from pg_description where classoid = 'pg_policy'::regclass", "mine"),
            change("a policy renamed", renamePolicy("own", BEDS, "Own"), "alter policy own on beds rename to \"Own\""),
            change("a policy no more", dropPolicy("Own", BEDS).orFail(), "drop policy \"Own\" on beds")
                    .shows("select policyname from pg_policies order by 1", "Wide, asks"),
            change(
                            "policies do not rule",
                            alterTable(BEDS).noForceRowLevelSecurity().disableRowLevelSecurity(),
                            "alter table beds no force row level security, disable row level security")
                    .shows("select relrowsecurity or relforcerowsecurity from pg_class where relname = 'beds'", "f"),
            change(
                            "a function",
                            createFunction("trail").returnsTrigger().as("begin return new; end"),
                            "create or replace function trail () returns trigger language plpgsql as $body$begin return"
                                    + " new; end$body$")
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
                            "create function app.twice (\"The number\" int4, times int4 default 2) returns int4 language"
                                    + " sql immutable strict parallel safe as $body1$select $1 * $2 -- $body$$body1$")
                    .shows("select app.twice(21)", "42"),
            change(
                            "a function that answers with rows, with rights of its own",
                            createFunction("letters")
                                    .returnsSetOf(SqlTypes.TEXT)
                                    .language("sql")
                                    .stable()
                                    .securityDefiner()
                                    .as("select unnest('{a,b}'::text[])"),
                            "create or replace function letters () returns setof text language sql stable security"
                                    + " definer as $body$select unnest('{a,b}'::text[])$body$")
                    .shows("select letters()", "a, b"),
            change(
                    "a function that answers nothing",
                    createFunction("none").returnsVoid().as("begin end"),
                    "create or replace function \"none\" () returns void language plpgsql as $body$begin"
                            + " end$body$"),
            change(
                    "a procedure",
                    createProcedure("work").argument("text", SqlTypes.TEXT).as("begin end -- $"),
                    "create or replace procedure work (text text) language plpgsql as $body$begin end -- $$body$"),
            change("a function no more", dropFunction("none").cascade(), "drop function if exists \"none\" cascade"),
            change("a procedure no more", drop(ObjectKind.PROCEDURE, "work").orFail(), "drop procedure work"),
            change(
                            "a trigger",
                            createTrigger("trail", BEDS)
                                    .before(Command.INSERT)
                                    .orUpdateOf(BEDS.owner, BEDS.width)
                                    .forEachRow()
                                    .execute("trail", "it's", "b"),
                            "create trigger trail before insert or update of owner, width on beds for each row execute"
                                    + " function trail('it''s', 'b')")
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
                            "create or replace trigger trail after update of width on beds for each row when (new.width"
                                    + " is distinct from old.width) execute function public.trail()")
                    .shows(
                            TRIGGER + "'trail'",
                            "CREATE TRIGGER trail AFTER UPDATE OF width ON public.beds FOR EACH ROW WHEN ((new.width IS"
                                    + " DISTINCT FROM old.width)) EXECUTE FUNCTION trail()"),
            change(
                            "a trigger of statements",
                            createTrigger("Whole", BEDS)
                                    .after(Command.UPDATE)
                                    .oldTable("before")
                                    .newTable("after")
                                    .execute("trail"),
                            "create trigger \"Whole\" after update on beds referencing old table as before new table as"
                                    + " after execute function trail()")
                    .shows(
                            TRIGGER + "'Whole'",
                            "CREATE TRIGGER \"Whole\" AFTER UPDATE ON public.beds REFERENCING OLD TABLE AS before NEW"
                                    + " TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION trail()"),
            change(
                            "a trigger at the end of the transaction",
                            createTrigger("late", BEDS)
                                    .initiallyDeferred()
                                    .after(Command.DELETE, Command.INSERT)
                                    .forEachRow()
                                    .execute("trail"),
                            "create constraint trigger late after delete or insert on beds deferrable initially deferred"
                                    + " for each row execute function trail()")
                    .shows("select tginitdeferred from pg_trigger where tgname = 'late'", "t"),
            change(
                    "a trigger before a change",
                    createTrigger("early", BEDS).beforeUpdateOf(BEDS.id).execute("trail"),
                    "create trigger early before update of id on beds execute function trail()"),
            change(
                    "a view",
                    createView("wide", select(BEDS.id).from(BEDS)),
                    "create view wide as select beds.id from beds"),
            change(
                    "a trigger of a view",
                    createTrigger("view", "wide")
                            .insteadOf(Command.INSERT)
                            .forEachRow()
                            .execute("trail"),
                    "create trigger view instead of insert on wide for each row execute function trail()"),
            change("a trigger off", alterTable(BEDS).disableTrigger("trail"), "alter table beds disable trigger trail")
                    .shows("select tgenabled from pg_trigger where tgname = 'trail'", "D"),
            change("a trigger on", alterTable(BEDS).enableTrigger("trail"), "alter table beds enable trigger trail")
                    .shows("select tgenabled from pg_trigger where tgname = 'trail'", "O"),
            change(
                            "a comment on a trigger",
                            commentOnTrigger("trail", BEDS).is("who"),
                            "comment on trigger trail on beds is 'who'")
                    .shows("select description from pg_description where classoid = 'pg_trigger'::regclass", "who"),
            change(
                    "a trigger renamed",
                    renameTrigger("trail", BEDS, "Trail"),
                    "alter trigger trail on beds rename to \"Trail\""),
            change(
                            "a trigger no more",
                            dropTrigger("Trail", BEDS).orFail().cascade(),
                            "drop trigger \"Trail\" on beds cascade")
                    .shows(TRIGGER + "'Trail'", ""),
            change(
                            "rights",
                            grant(SELECT, INSERT).on(BEDS).to(READER).withGrantOption(),
                            "grant select, insert on table beds to pg_read_all_data with grant option")
                    .shows(TABLE_RIGHTS + "'beds'", "insert select"),
            change(
                            "rights less",
                            revoke(INSERT).on(BEDS).from(READER).cascade(),
                            "revoke insert on table beds from pg_read_all_data cascade")
                    .shows(TABLE_RIGHTS + "'beds'", "select"),
            change(
                            "rights on columns",
                            grant(UPDATE)
                                    .columns(BEDS.owner, BEDS.width)
                                    .on(BEDS)
                                    .to(READER),
                            "grant update (owner, width) on table beds to pg_read_all_data")
                    .shows(
                            "select attacl is not null from pg_attribute where attname = 'owner' and attrelid = 'beds'::regclass",
                            "t"),
            change(
                            "rights on a view",
                            grant(ALL).on(ObjectKind.VIEW, "wide").to("public"),
                            "grant all on table wide to public")
                    .shows("select has_table_privilege('pg_read_all_data', 'wide', 'delete')", "t"),
            change(
                            "rights on a schema",
                            grant(USAGE).on(ObjectKind.SCHEMA, "app").to(READER, "postgres"),
                            "grant usage on schema app to pg_read_all_data, postgres")
                    .shows("select has_schema_privilege('pg_read_all_data', 'app', 'usage')", "t"),
            change(
                            "rights on a function in a schema",
                            grant(EXECUTE)
                                    .on(ObjectKind.FUNCTION, "twice")
                                    .in("app")
                                    .to(READER),
                            "grant execute on function app.twice to pg_read_all_data")
                    .shows("select has_function_privilege('pg_read_all_data', 'app.twice(int, int)', 'execute')", "t"),
            change(
                    "rights on all tables",
                    grant(SELECT).onAllTablesIn("app").to(READER),
                    "grant select on all tables in schema app to pg_read_all_data"),
            change(
                    "rights to look after a table",
                    grant(MAINTAIN).on(BEDS).to(READER),
                    "grant maintain on table beds to pg_read_all_data"));

    private ObjectChanges() {}

    private static Condition asked() {
        Hotel.Beds others = BEDS.as("others");
        return select(others.id)
                .from(others)
                .where(others.roomId.eq(BEDS.roomId).and(others.width.gt(100)))
                .exists();
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
