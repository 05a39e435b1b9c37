package dev.gino.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that have broken out of somewhere, or might. */
final class HostileInputs {
    private static final List<String> BREAKING_OUT = List.of(
            "'",
            "''",
            "'''",
            "\\'",
            "\\",
            "\\\\",
            "'\\'",
            "\\\\'",
            "a\\",
            "E'",
            "E'\\''",
            "U&\"\\0061\"",
            "U&'\\0061'",
            "\"",
            "\"\"",
            "\"\"\"",
            "a\"b",
            "a\"\"b",
            "\\\"",
            "a\".\"b",
            "public\".\"canary",
            "`",
            "´",
            "' or '1'='1",
            "' or 1=1 --",
            "1' or true; --",
            "'; drop table canary; --",
            "\"; drop table canary; --",
            "'; select pg_sleep(5)--",
            "'||(select 1)||'",
            "') ; drop table canary; --",
            "\"); drop table canary; --",
            "$$",
            "$$; drop table canary; $$",
            "$tag$",
            "$tag$; drop table canary; --",
            "$1",
            "$0",
            "$65536",
            "$99999999999",
            "end; drop table canary; begin",
            "'; exception when others then drop table canary; end'",
            "--",
            "-- ",
            "/*",
            "*/",
            "/**/",
            "/* /* */",
            "*/ drop table canary /*",
            ";",
            ";;",
            "; --");

    private static final List<String> METACHARACTERS = List.of(
            "%",
            "_",
            "\\%",
            "\\_",
            "%%",
            "_%",
            "a\\",
            "%\\",
            "*",
            "?",
            "??",
            "?|",
            "?&",
            "@?",
            "@@",
            ":x",
            ":",
            "::",
            "::text",
            ":=",
            "{}",
            "{",
            "}",
            "{a,b}",
            "{\"a",
            "{\"a\\",
            "}{",
            ",",
            "NULL",
            "null",
            "\"NULL\"",
            "(1,\"a,b\")",
            "[1,5)",
            "[0]",
            "a[0]",
            "\"a\"=>\"1\"",
            "$",
            "$.a",
            "$[*]",
            "@",
            "a.b",
            ".",
            "..",
            "**",
            "? (@ > 0)",
            "^",
            "(",
            ")",
            "()",
            "(?i)",
            "[",
            "]",
            "|",
            "&",
            "!",
            "a & b",
            "a:*",
            "english'||'",
            "infinity",
            "-infinity",
            "NaN",
            "${jndi:ldap://a}",
            "%s %n",
            "{0}",
            "#{a}",
            "<a>",
            "&amp;",
            "-1",
            "--1",
            "0",
            "00",
            "1e999",
            "0x0",
            "__proto__",
            "public",
            "now()");

    private static final List<String> NAMES = List.of(
            "",
            " ",
            "  ",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "\f",
            "\u000B",
            " a",
            "a ",
            "a b",
            "a\nb",
            "a\tb",
            "1a",
            "9",
            "A",
            "aB",
            "select",
            "SELECT",
            "user",
            "offset",
            "table",
            "order",
            "group",
            "left",
            "default",
            "current_user",
            "array",
            "row",
            "a".repeat(62),
            "a".repeat(63),
            "a".repeat(64),
            "a".repeat(70),
            "a".repeat(62) + "é",
            "a".repeat(61) + "é",
            "é".repeat(31),
            "é".repeat(32),
            "😀".repeat(15),
            "😀".repeat(16),
            "\"".repeat(63),
            "'".repeat(63),
            "a".repeat(10_000));

    private static final List<String> UNICODE = List.of(
            "é",
            "e\u0301",
            "ß",
            "ẞ",
            "İ",
            "ı",
            "а",
            "＂",
            "＇",
            "；",
            "ʼ",
            "‘",
            "’",
            "“",
            "”",
            "😀",
            "\uDBFF\uDFFF",
            "\uFFFD",
            "\uFFFF",
            "\u007F",
            "\u0085",
            "\u00A0",
            "\u200B",
            "\u200E",
            "\u200F",
            "\u2028",
            "\u2029",
            "\u202A",
            "\u202E",
            "\u2066",
            "\u2069",
            "\uFEFF",
            "\uFEFFa",
            "a\u0000b",
            "\u0000",
            "\\u0000",
            "\\0",
            "\uD800",
            "a\uD800",
            "\uDC00",
            "\uDC00\uD800",
            "\uD800a",
            "中文",
            "العربية");

    private static final long SEED = Long.getLong("gino.seed", System.nanoTime());

    /** As they are. */
    static final List<String> PLAIN = plain();

    /** As they are, and of each two mutations. */
    static final List<String> ALL = mutated();

    private HostileInputs() {}

    private static List<String> plain() {
        Stream<String> controls = IntStream.rangeClosed(1, 31).mapToObj(Character::toString);
        return Stream.of(BREAKING_OUT.stream(), METACHARACTERS.stream(), NAMES.stream(), UNICODE.stream(), controls)
                .flatMap(all -> all)
                .toList();
    }

    private static List<String> mutated() {
        System.out.println("hostile inputs: -Dgino.seed=" + SEED);
        Random random = new Random(SEED);
        List<String> all = new ArrayList<>(PLAIN);
        for (int i = 0; i < 2 * PLAIN.size(); i++) {
            String text = PLAIN.get(i / 2);
            String other = PLAIN.get(random.nextInt(PLAIN.size()));
            int at = random.nextInt(text.length() + 1);
            all.add(random.nextBoolean() ? text.substring(0, at) + other + text.substring(at) : text + text);
        }
        return all;
    }
}
