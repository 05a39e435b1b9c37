package dev.gino.catalog;

import static dev.gino.catalog.Club.MEMBERS;
import static dev.gino.catalog.Club.TABLES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gino.ddl.Definition;
import dev.gino.ddl.Schema;
import dev.gino.dsl.Dsl;
import dev.gino.dsl.Row;
import dev.gino.dsl.SqlTypes;
import dev.gino.dsl.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Declares, creates, changes what is there, and has the difference closed. */
class SchemaDiffTest {
    /** What was done behind the declaration's back, and the statements that undo it. */
    record Change(String name, String live, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Change change(String name, String live, String... expected) {
        return new Change(name, live, List.of(expected));
    }

    private static final Set<String> DESTRUCTIVE =
            Set.of("a column is not declared", "a wider type", "an enum that is a text");

    private static final List<Change> CHANGES = List.of(
            change("nothing", "select 1"),
            change("a table that is not declared", "create table others (id int)"),
            change("a type that is not declared", "create type other as enum ('a')"),
            change(
                    "a table is missing",
                    "drop table fees",
                    "create table public.fees (member bigint not null, year integer not null)",
                    "alter table public.fees add constraint fees_pkey PRIMARY KEY (member, year)",
                    "alter table public.fees add constraint fees_member_fkey FOREIGN KEY (member) REFERENCES "
                            + "public.members(id) ON DELETE CASCADE"),
            change(
                    "a type and its columns are missing",
                    "drop type rank cascade",
                    "create type public.rank as enum ('guest', 'member', 'patron')",
                    "alter table public.members add column rank public.rank default 'guest'::public.rank",
                    "alter table public.members add column ranks public.rank[]",
                    "create unique index patrons on public.members USING btree (nickname) WHERE (rank = "
                            + "'patron'::public.rank)"),
            change(
                    "a column is missing",
                    "alter table members drop column balance",
                    "alter table public.members add column balance numeric(10,2)"),
            change(
                    "a column is not declared",
                    "alter table members add column age int default 3 not null",
                    "alter table public.members drop column age"),
            change(
                    "a computed column is not declared",
                    "alter table members add column loud text generated always as (upper(nickname)) stored",
                    "alter table public.members drop column loud"),
            change(
                    "a narrower type",
                    "alter table members alter balance type numeric(9,1)",
                    "alter table public.members alter column balance type numeric(10,2) using balance::numeric(10,2)"),
            change(
                    "a wider type",
                    "alter table members alter balance type numeric(12,2)",
                    "alter table public.members alter column balance type numeric(10,2) using balance::numeric(10,2)"),
            change(
                    "a shorter text",
                    "alter table members alter email type varchar(20)",
                    "alter table public.members alter column email type character varying(40) using "
                            + "email::character varying(40)"),
            change(
                    "another family of types, with a default",
                    "alter table members alter nickname drop default, alter nickname type int using 1, alter "
                            + "nickname set default 3",
                    "alter table public.members alter column nickname drop default, alter column nickname type text "
                            + "using nickname::text, alter column nickname set default 'noname'::text"),
            change(
                    "an enum that is a text",
                    "drop index patrons; alter table members alter rank drop default, alter rank type text, alter "
                            + "rank set default 'guest'",
                    "alter table public.members alter column rank drop default, alter column rank type public.rank "
                            + "using rank::public.rank, alter column rank set default 'guest'::public.rank",
                    "create unique index patrons on public.members USING btree (nickname) WHERE (rank = "
                            + "'patron'::public.rank)"),
            change(
                    "an identity of a smaller type",
                    "alter table fees drop constraint fees_member_fkey; alter table members alter id type int",
                    "alter table public.members alter column id type bigint using id::bigint",
                    "alter table public.fees add constraint fees_member_fkey FOREIGN KEY (member) REFERENCES "
                            + "public.members(id) ON DELETE CASCADE"),
            change(
                    "null is allowed",
                    "alter table members alter nickname drop not null",
                    "alter table public.members alter column nickname set not null"),
            change(
                    "null is refused",
                    "alter table members alter email set not null",
                    "alter table public.members alter column email drop not null"),
            change(
                    "a default is missing",
                    "alter table members alter nickname drop default",
                    "alter table public.members alter column nickname set default 'noname'::text"),
            change(
                    "a default is not declared",
                    "alter table members alter email set default 'x@y'",
                    "alter table public.members alter column email drop default"),
            change(
                    "another default",
                    "alter table members alter nickname set default 'somebody'",
                    "alter table public.members alter column nickname set default 'noname'::text"),
            change(
                    "an identity is missing",
                    "alter table members alter id drop identity",
                    "alter table public.members alter column id add generated by default as identity"),
            change(
                    "an identity is not declared",
                    "alter table fees alter year add generated always as identity",
                    "alter table public.fees alter column year drop identity"),
            change(
                    "another identity",
                    "alter table members alter id set generated always",
                    "alter table public.members alter column id set generated by default"),
            change(
                    "an identity that counts otherwise",
                    "alter table members alter id set increment by 5 set cache 3",
                    "alter table public.members alter column id set increment by 1 set cache 1"),
            change(
                    "a column is computed",
                    "alter table members drop column nickname; alter table members add column nickname text "
                            + "generated always as ('x') stored",
                    "alter table public.members alter column nickname drop expression",
                    "alter table public.members alter column nickname set default 'noname'::text",
                    "alter table public.members alter column nickname set not null",
                    "create index members_by_email on public.members USING btree (lower((email)::text), nickname)",
                    "create unique index patrons on public.members USING btree (nickname) WHERE (rank = "
                            + "'patron'::public.rank)"),
            change(
                    "a computed column that was not null",
                    "alter table members drop column balance; alter table members add column balance numeric(10,2) "
                            + "generated always as (1) stored not null",
                    "alter table public.members alter column balance drop expression",
                    "alter table public.members alter column balance drop not null"),
            change(
                    "another collation",
                    "alter table members alter nickname type text collate \"C\"",
                    "alter table public.members alter column nickname drop default, alter column nickname type text "
                            + "using nickname::text, alter column nickname set default 'noname'::text"),
            change(
                    "a comment on a column",
                    "comment on column members.nickname is 'nick'",
                    "comment on column public.members.nickname is null"),
            change(
                    "a comment on a table",
                    "comment on table members is 'all'",
                    "comment on table public.members is null"),
            change(
                    "a comment on an index",
                    "comment on index patrons is 'few'",
                    "comment on index public.patrons is null"),
            change(
                    "a comment on a constraint",
                    "comment on constraint members_email_key on members is 'one each'",
                    "comment on constraint members_email_key on public.members is null"),
            change("a comment on a type", "comment on type rank is 'r'", "comment on type public.rank is null"),
            change(
                    "a primary key is missing",
                    "alter table fees drop constraint fees_pkey",
                    "alter table public.fees add constraint fees_pkey PRIMARY KEY (member, year)"),
            change(
                    "another primary key",
                    "alter table fees drop constraint fees_pkey, add primary key (year, member)",
                    "alter table public.fees drop constraint fees_pkey",
                    "alter table public.fees add constraint fees_pkey PRIMARY KEY (member, year)"),
            change(
                    "a unique constraint is missing",
                    "alter table members drop constraint members_email_key",
                    "alter table public.members add constraint members_email_key UNIQUE (email)"),
            change(
                    "a unique constraint is not declared",
                    "alter table members add unique (seen_at)",
                    "alter table public.members drop constraint members_seen_at_key"),
            change(
                    "a check is not declared",
                    "alter table members add constraint positive check (balance > 0)",
                    "alter table public.members drop constraint positive"),
            change(
                    "a foreign key is missing",
                    "alter table members drop constraint members_inviter_fkey",
                    "alter table public.members add constraint members_inviter_fkey FOREIGN KEY (inviter) "
                            + "REFERENCES public.members(id) ON DELETE SET NULL"),
            change(
                    "another action",
                    "alter table members drop constraint members_inviter_fkey, add constraint members_inviter_fkey "
                            + "foreign key (inviter) references members on delete cascade",
                    "alter table public.members drop constraint members_inviter_fkey",
                    "alter table public.members add constraint members_inviter_fkey FOREIGN KEY (inviter) "
                            + "REFERENCES public.members(id) ON DELETE SET NULL"),
            change(
                    "a foreign key is not declared",
                    "alter table fees add foreign key (year) references members",
                    "alter table public.fees drop constraint fees_year_fkey"),
            change(
                    "a foreign key that became deferrable",
                    "alter table members alter constraint members_inviter_fkey deferrable",
                    "alter table public.members drop constraint members_inviter_fkey",
                    "alter table public.members add constraint members_inviter_fkey FOREIGN KEY (inviter) "
                            + "REFERENCES public.members(id) ON DELETE SET NULL"),
            change(
                    "an exclusion is not declared",
                    "alter table members add constraint one exclude (email with =)",
                    "alter table public.members drop constraint one"),
            change(
                    "a constraint has another name",
                    "alter table members rename constraint members_email_key to emails",
                    "alter table public.members rename constraint emails to members_email_key"),
            change(
                    "an index is missing",
                    "drop index members_by_email",
                    "create index members_by_email on public.members USING btree (lower((email)::text), nickname)"),
            change(
                    "an index is not declared",
                    "create index on members (balance)",
                    "drop index public.members_balance_idx"),
            change(
                    "another index",
                    "drop index patrons; create unique index patrons on members (nickname) where rank = 'guest'",
                    "drop index public.patrons",
                    "create unique index patrons on public.members USING btree (nickname) WHERE (rank = "
                            + "'patron'::public.rank)"),
            change(
                    "an index that is not unique",
                    "drop index patrons; create index patrons on members (nickname) where rank = 'patron'",
                    "drop index public.patrons",
                    "create unique index patrons on public.members USING btree (nickname) WHERE (rank = "
                            + "'patron'::public.rank)"),
            change(
                    "an index has another name",
                    "alter index patrons rename to \"The Rich\"",
                    "alter index public.\"The Rich\" rename to patrons"),
            change(
                    "an index is invalid",
                    "update pg_index set indisvalid = false where indexrelid = 'patrons'::regclass",
                    "drop index public.patrons",
                    "create unique index patrons on public.members USING btree (nickname) WHERE (rank = "
                            + "'patron'::public.rank)"),
            change(
                    "a label is missing",
                    "drop type rank cascade; create type rank as enum ('guest', 'patron'); alter table members add "
                            + "rank rank default 'guest', add ranks rank[]",
                    "alter type public.rank add value 'member' after 'guest'",
                    "create unique index patrons on public.members USING btree (nickname) WHERE (rank = "
                            + "'patron'::public.rank)"),
            change(
                    "the first and the last label are missing",
                    "drop type rank cascade; create type rank as enum ('member'); alter table members add rank "
                            + "rank, add ranks rank[]",
                    "alter type public.rank add value 'guest' before 'member'",
                    "alter type public.rank add value 'patron' after 'member'",
                    "alter table public.members alter column rank set default 'guest'::public.rank",
                    "create unique index patrons on public.members USING btree (nickname) WHERE (rank = "
                            + "'patron'::public.rank)"),
            change(
                    "a column in a quoted table",
                    "alter table \"The Log\".\"Visits\" drop column note",
                    "alter table \"The Log\".\"Visits\" add column note text default 'see \"The Log\".\"Visits\" "
                            + "and gino_scratch'::text"),
            change(
                    "an index of a quoted table",
                    "drop index \"The Log\".\"By Member\"",
                    "create index \"By Member\" on \"The Log\".\"Visits\" USING btree (member)"),
            change(
                    "policies and options are the work of others",
                    "alter table members enable row level security; alter table members set (fillfactor = 50); create policy p on members"),
            change("an unlogged table", "alter table fees set unlogged", "alter table public.fees set logged"));

    static Stream<Arguments> changes() {
        return Live.versions().stream()
                .flatMap(version -> CHANGES.stream().map(change -> Arguments.of(version, change)));
    }

    static List<Integer> versions() {
        return Live.versions();
    }

    private static final Map<Integer, Live> DATABASES = new ConcurrentHashMap<>();

    /** The tables as they are declared, and nothing else. */
    private static Live club(int version) throws SQLException {
        Live live = DATABASES.computeIfAbsent(version, SchemaDiffTest::database);
        live.run(
                "drop schema if exists \"The Log\" cascade",
                "drop schema public cascade",
                "create schema public",
                "create schema \"The Log\"");
        live.run(Schema.of(TABLES).create());
        return live;
    }

    private static Live database(int version) {
        try {
            return Live.of(version, "diff");
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    @AfterAll
    static void close() throws SQLException {
        for (Live live : DATABASES.values()) {
            live.close();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("changes")
    void whatWasChangedIsChangedBack(int version, Change change) throws Exception {
        Live live = club(version);
        live.run(change.live());
        Diff diff = live.diff(TABLES);
        assertThat(diff.statements())
                .extracting(Definition::text)
                .as(diff.toString())
                .containsExactlyElementsOf(change.expected());
        assertThat(diff.destructive().isEmpty()).isNotEqualTo(DESTRUCTIVE.contains(change.name()));
        live.run(diff.statements());
        assertThat(live.diff(TABLES).toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void allOfItIsCreatedWhereNothingIs(int version) throws Exception {
        try (Live live = Live.of(version, "diff")) {
            Diff diff = live.diff(TABLES);
            assertThat(diff.statements()).hasSize(15);
            assertThat(diff.destructive()).isEmpty();
            live.run(diff.statements());
            assertThat(live.diff(TABLES).isEmpty()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void whatPostgresCannotDoIsSaid(int version) throws Exception {
        Live live = club(version);
        live.run("alter type rank add value 'prince'");
        assertThat(live.diff(TABLES).byHand()).hasSize(1);
        assertThat(live.diff(TABLES).statements()).isEmpty();
        assertThat(live.diff(TABLES)).hasToString("""
                -- public.rank: 'prince' not declared
                -- by hand: PostgreSQL drops no labels: create another type, alter the columns to it with using, \
                drop this one, rename the other
                """);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void whatDestroysIsMarked(int version) throws Exception {
        Live live = club(version);
        live.run("alter table fees add note text");
        assertThat(live.diff(TABLES)).hasToString("""
                -- destroys data: public.fees.note: is not declared
                alter table public.fees drop column note;
                """);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void valuesSurviveAnotherType(int version) throws Exception {
        Live live = club(version);
        live.run(
                "drop index patrons",
                "alter table members alter rank drop default, alter rank type text, alter balance type text",
                "insert into members (rank, balance) values ('patron', '12.50')");
        live.run(live.diff(TABLES).statements());
        assertThat(live.ask("select rank || ' ' || balance from members")).containsExactly("patron 12.50");
    }

    @ParameterizedTest
    @MethodSource("versions")
    void nothingIsLeftBehind(int version) throws Exception {
        Live live = club(version);
        live.run("alter table members drop column nickname");
        List<String> before = live.ask(EVERYTHING);
        assertThat(live.diff(TABLES).isEmpty()).isFalse();
        assertThat(live.ask(EVERYTHING)).isEqualTo(before);
        assertThat(live.ask("show search_path")).containsExactly("\"$user\", public");
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aDeclarationWithErrorsChangesNothing(int version) throws Exception {
        Live live = club(version);
        List<String> before = live.ask(EVERYTHING);
        assertThatThrownBy(() -> live.diff(MEMBERS, new Broken()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("no_such_function");
        assertThat(live.ask(EVERYTHING)).isEqualTo(before);
        assertThat(live.diff(TABLES).isEmpty()).isTrue();
    }

    private static final String EVERYTHING = """
            select string_agg(concat(oid, ' ', relname, ' ', relnamespace::regnamespace), ', ' order by oid)
              from pg_class where relnamespace >= 16384 or relnamespace = 'public'::regnamespace
            union all select string_agg(nspname, ', ' order by oid) from pg_namespace
            union all select string_agg(typname, ', ' order by oid) from pg_type""";

    private static final class Broken extends Table<Row> {
        Broken() {
            super("broken", Row.class);
            text("name").defaultTo(Dsl.template(SqlTypes.TEXT, "no_such_function()"));
        }
    }
}
