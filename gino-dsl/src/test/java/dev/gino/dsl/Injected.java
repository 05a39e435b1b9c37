package dev.gino.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gino.error.UsageException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** Hostile texts at a place of a statement: each stays the one token that a benign word is there, or is refused. */
final class Injected {
    private static final String BENIGN = "benign";
    private static final AtomicLong CASES = new AtomicLong();

    private Injected() {}

    /** How many texts have been tried since this was last asked. */
    static long cases() {
        return CASES.getAndSet(0);
    }

    /** Where a name stands. */
    static void names(UnaryOperator<String> way) {
        HostileInputs.ALL.forEach(name -> check(way, name, isName(name)));
    }

    /** Where a text stands. */
    static void texts(UnaryOperator<String> way) {
        HostileInputs.ALL.forEach(text -> check(way, text, storable(text)));
    }

    /** Where a value stands that travels beside the statement. */
    static void binds(UnaryOperator<String> way) {
        String benign = way.apply(BENIGN);
        for (String text : HostileInputs.ALL) {
            CASES.incrementAndGet();
            if (storable(text)) {
                assertThat(way.apply(text)).isEqualTo(benign);
            }
        }
    }

    private static void check(UnaryOperator<String> way, String text, boolean accepted) {
        CASES.incrementAndGet();
        if (accepted) {
            sameTokens(way, text);
        } else {
            assertThatThrownBy(() -> assertThat(way.apply(text)).isNull())
                    .as(text)
                    .isInstanceOf(UsageException.class);
        }
    }

    private static void sameTokens(UnaryOperator<String> way, String text) {
        List<SqlTokens.Token> benign = SqlTokens.of(way.apply(BENIGN));
        List<SqlTokens.Token> tokens = SqlTokens.of(way.apply(text));
        assertThat(tokens).as(text).hasSameSizeAs(benign);
        assertThat(benign).extracting(SqlTokens.Token::value).contains(BENIGN);
        for (int i = 0; i < tokens.size(); i++) {
            boolean given = benign.get(i).value().equals(BENIGN);
            String expected = given ? text : benign.get(i).value();
            assertThat(tokens.get(i).value()).as(text).isEqualTo(expected);
        }
    }

    static boolean storable(String text) {
        return text.indexOf(0) < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    static boolean isName(String name) {
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        return storable(name) && bytes > 0 && bytes < 64;
    }
}
