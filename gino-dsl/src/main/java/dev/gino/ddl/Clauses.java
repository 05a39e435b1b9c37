package dev.gino.ddl;

import dev.gino.error.UsageException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A definition as PostgreSQL's synopsis has it: {@code create [unique] index <name> on <table>}. What stands in brackets
 * is left out until it is said; what stands in angles has to be said. Immutable.
 */
final class Clauses {
    private static final Pattern PART = Pattern.compile("\\[[^]]+]|<[^>]+>|[^\\s\\[<]+");

    private final List<String> synopsis;
    private final Map<String, String> said;
    private final int requires;

    private Clauses(List<String> synopsis, Map<String, String> said, int requires) {
        this.synopsis = synopsis;
        this.said = said;
        this.requires = requires;
    }

    static Clauses of(String synopsis) {
        return new Clauses(
                PART.matcher(synopsis).results().map(MatchResult::group).toList(), Map.of(), Definition.OLDEST);
    }

    /** Words that are said already. */
    static Clauses words(String text) {
        return of("<text>").say("text", text);
    }

    /** The clause in its own words. */
    Clauses say(String clause) {
        return say(clause, clause);
    }

    /** The clause in these words; in no words, it is left out. */
    Clauses say(String clause, String text) {
        if (!isSlot(clause)) {
            throw new AssertionError(synopsis + " has no " + clause);
        }
        Map<String, String> more = new LinkedHashMap<>(said);
        more.put(clause, text);
        return new Clauses(synopsis, more, requires);
    }

    /** The clause in words that may need a newer server. */
    Clauses say(String clause, Clauses words) {
        return say(clause, words.text()).requiring(words.requires);
    }

    Clauses requiring(int version) {
        return new Clauses(synopsis, said, Math.max(requires, version));
    }

    private boolean isSlot(String clause) {
        return synopsis.contains("[" + clause + "]") || synopsis.contains("<" + clause + ">");
    }

    String said(String clause) {
        return said.getOrDefault(clause, "");
    }

    /** With a separator between them. */
    static Clauses list(String before, List<Clauses> items, String separator, String after) {
        List<String> texts = new ArrayList<>();
        items.forEach(item -> texts.add(item.text()));
        int newest = items.stream().mapToInt(item -> item.requires).max().orElse(Definition.OLDEST);
        return words(texts.isEmpty() ? "" : before + String.join(separator, texts) + after)
                .requiring(newest);
    }

    String text() {
        return synopsis.stream().map(this::part).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private String part(String part) {
        boolean slot = part.startsWith("[") || part.startsWith("<");
        String clause = slot ? part.substring(1, part.length() - 1) : part;
        if (part.startsWith("<") && !said.containsKey(clause)) {
            throw new UsageException("a definition lacks its " + clause, String.join(" ", synopsis), "say it");
        }
        return slot ? said(clause) : part;
    }

    Definition definition() {
        return new Definition(text(), requires);
    }

    /** For lists in parentheses. */
    static String parenthesized(Stream<String> items) {
        return items.collect(Collectors.joining(", ", "(", ")"));
    }
}
