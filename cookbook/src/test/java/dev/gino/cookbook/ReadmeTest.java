package dev.gino.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README's snippets are regions of code that ran: each names its file and its region, and is equal to it. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern SNIPPET =
            Pattern.compile("<!-- (\\S+)#(\\S+) -->\\n```(?:java|groovy)\\n(.*?)```", Pattern.DOTALL);

    private record Snippet(String file, String region, String text) {
        @Override
        public String toString() {
            return file + "#" + region;
        }
    }

    static Stream<Snippet> snippets() throws IOException {
        return SNIPPET.matcher(readme()).results().map(ReadmeTest::snippet);
    }

    private static Snippet snippet(MatchResult match) {
        return new Snippet(match.group(1), match.group(2), match.group(3));
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void isTheCodeThatRan(Snippet snippet) throws IOException {
        assertThat(snippet.text()).isEqualTo(region(snippet));
    }

    private static String region(Snippet snippet) throws IOException {
        String source = Files.readString(ROOT.resolve(snippet.file()));
        String begin = Pattern.quote("// tag::" + snippet.region() + "[]");
        String end = Pattern.quote("// end::" + snippet.region() + "[]");
        Matcher region =
                Pattern.compile(begin + "\\n(.*?)[ ]*" + end, Pattern.DOTALL).matcher(source);
        assertThat(region.find()).as("region of " + snippet).isTrue();
        return region.group(1).stripTrailing().stripIndent() + "\n";
    }

    @Test
    void everySnippetNamesItsRegion() throws IOException {
        List<MatchResult> blocks = Pattern.compile("```(?:java|groovy)\\n")
                .matcher(readme())
                .results()
                .toList();
        assertThat(blocks).hasSameSizeAs(snippets().toList()).hasSizeGreaterThan(8);
    }

    @Test
    void everySqlIsWhatTheQuickStartSends() throws IOException {
        String sent = QuickStartTest.output(QuickStart::run).replaceAll("\\s+", "");
        List<String> blocks = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL)
                .matcher(readme())
                .results()
                .map(block -> block.group(1).strip().replaceAll("\\s+", ""))
                .toList();
        assertThat(blocks)
                .hasSizeGreaterThan(1)
                .allSatisfy(block -> assertThat(sent).contains(block));
    }

    @Test
    void everyCommandIsTheOneThatCiRuns() throws IOException {
        String ci = Files.readString(ROOT.resolve(".ci/run"));
        assertThat(readme()).contains("./mvnw verify\n").contains("./mvnw -q compile exec:java\n");
        assertThat(ci).contains("./mvnw verify");
    }
}
