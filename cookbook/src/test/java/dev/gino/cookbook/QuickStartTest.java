package dev.gino.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gino.cookbook.postgres.Postgres;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** The quick start prints what it should, in both languages, on a real PostgreSQL. */
class QuickStartTest {
    @Test
    void runsInJava() {
        assertThat(output(QuickStart::run)).isEqualToNormalizingWhitespace("""
                the database gave 1
                [User[id=2, nickname=david, age=18, city=null, birthday=null]] with a d, daisy is null, 2 renamed
                [fantix, david, guest 0, guest 1, guest 2, guest 3, guest 4, guest 5, guest 6, guest 7, No.11,
                No.12]
                12 rows, 12 counted, the first is fantix
                select users.id, users.nickname, (users.profile ->> 'age')::int4 as age, (users.profile ->
                'address') ->> 'city' as city, (users.profile ->> 'birthday') collate "C" as birthday from users
                where (users.profile ->> 'age')::int4 >= $1 and ((users.profile -> 'address') ->> 'city') = any($2)
                order by (users.profile ->> 'birthday') collate "C" desc nulls last, users.nickname [int4, text[]]
                [User[id=14, nickname=grace, age=79, city=Bergen, birthday=1906-12-09], User[id=13, nickname=ada,
                age=36, city=Oslo, birthday=1815-12-10]]
                select (users.profile -> 'address') ->> 'city' as city, count(*), max((users.profile ->>
                'age')::int4) from users where ((users.profile -> 'address') ->> 'city') is not null group by
                (users.profile -> 'address') ->> 'city' order by (users.profile -> 'address') ->> 'city'
                [CityAge[city=Bergen, people=1, oldest=79], CityAge[city=Oslo, people=2, oldest=36]]
                update users set profile = case when jsonb_typeof(users.profile) = 'object' then users.profile else
                '{}'::jsonb end || jsonb_build_object('age', (users.profile ->> 'age')::int4 + $1, 'address', case
                when jsonb_typeof(users.profile -> 'address') = 'object' then (users.profile -> 'address') else
                '{}'::jsonb end || $2::text::jsonb) where users.nickname = $3 returning (users.profile ->>
                'age')::int4 as age [int4, jsonb, text]
                37
                User[id=13, nickname=ada, age=37, city=Tromsø, birthday=1815-12-10] has become User[id=13,
                nickname=countess, age=35, city=Tromsø, birthday=1815-12-10]
                create index if not exists users_age on users using btree (((profile ->> 'age')::int4))
                """);
    }

    @Test
    void runsInGroovy() {
        assertThat(output(QuickStartInGroovy::run)).isEqualToNormalizingWhitespace("""
                the database gave 1; [] with a d, daisy is null, 1 renamed
                [fantix, guest 0, guest 1, guest 2, guest 3, guest 4, guest 5, guest 6, guest 7, guest 8, No.11]
                11 rows, 11 counted, the first is fantix
                select users.id, users.nickname, (users.profile ->> 'age')::int4 as age, (users.profile ->
                'address') ->> 'city' as city, (users.profile ->> 'birthday') collate "C" as birthday from users
                where (users.profile ->> 'age')::int4 >= $1 and ((users.profile -> 'address') ->> 'city') = any($2)
                order by (users.profile ->> 'age')::int4 desc [int4, text[]]
                [User[id=12, nickname=ada, age=36, city=Oslo, birthday=null]]
                select (users.profile -> 'address') ->> 'city' as city, count(*) from users group by (users.profile
                -> 'address') ->> 'city' order by (users.profile -> 'address') ->> 'city'
                [(Oslo, 2), (null, 11)]
                update users set profile = case when jsonb_typeof(users.profile) = 'object' then users.profile else
                '{}'::jsonb end || jsonb_build_object('age', (users.profile ->> 'age')::int4 + $1) where
                users.nickname = $2 returning (users.profile ->> 'age')::int4 as age [int4, text]
                [37]
                create index if not exists users_age on users using btree (((profile ->> 'age')::int4))
                """);
    }

    static String output(BiConsumer<String, PrintStream> quickStart) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String url = Postgres.shared().freshDatabase("quick_start");
        quickStart.accept(url, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
