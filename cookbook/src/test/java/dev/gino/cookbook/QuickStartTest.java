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
        assertThat(output(QuickStart::run)).isEqualTo("""
                the database gave 1
                """);
    }

    @Test
    void runsInGroovy() {
        assertThat(output(QuickStartInGroovy::run)).isEqualTo("""
                the database gave 1
                """);
    }

    static String output(BiConsumer<String, PrintStream> quickStart) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String url = Postgres.shared().freshDatabase("quick_start");
        quickStart.accept(url, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
