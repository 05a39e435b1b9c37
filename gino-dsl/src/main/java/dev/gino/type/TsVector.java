package dev.gino.type;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text with their positions, PostgreSQL's {@code tsvector}.
 *
 * @param lexemes the words, and where each stands; a word may stand nowhere
 * @see <a href="https://www.postgresql.org/docs/current/datatype-textsearch.html">PostgreSQL: text search types</a>
 */
public record TsVector(Map<String, List<Position>> lexemes) {
    private static final Pattern LEXEME = Pattern.compile("\\G ?'((?:[^']|'')*)'(?::([\\dA-D,]+))?");
    private static final int LONGEST = 2046;
    private static final int MOST_POSITIONS = 255;

    /** Refuses what PostgreSQL would cut off or put in another order. */
    public TsVector {
        lexemes.forEach(TsVector::check);
        SortedMap<String, List<Position>> sorted = new TreeMap<>();
        lexemes.forEach((lexeme, positions) -> sorted.put(lexeme, List.copyOf(positions)));
        lexemes = Collections.unmodifiableMap(sorted);
    }

    private static void check(String lexeme, List<Position> positions) {
        int bytes = lexeme.getBytes(StandardCharsets.UTF_8).length;
        if (bytes == 0 || bytes > LONGEST || positions.size() > MOST_POSITIONS) {
            throw Malformed.value(
                    "a lexeme of " + bytes + " bytes at " + positions.size() + " positions",
                    "use 1 to " + LONGEST + " bytes, and up to " + MOST_POSITIONS + " positions");
        }
        for (int i = 1; i < positions.size(); i++) {
            if (positions.get(i - 1).position >= positions.get(i).position) {
                throw Malformed.value("positions of a lexeme out of order", "name each once, in ascending order");
            }
        }
    }

    /**
     * Where a word stands, and what it weighs there.
     *
     * @param position from 1 to 16383
     * @param weight from A to D
     */
    public record Position(int position, char weight) {
        /** Refuses what PostgreSQL would change. */
        public Position {
            if (position < 1 || position > 16383 || weight < 'A' || weight > 'D') {
                throw Malformed.value(
                        "a lexeme at " + position + " with the weight " + weight, "use 1 to 16383, and A to D");
            }
        }

        static Position parse(String text) {
            int end = text.length() - 1;
            boolean weighs = text.charAt(end) >= 'A';
            return new Position(
                    Integer.parseInt(weighs ? text.substring(0, end) : text), weighs ? text.charAt(end) : 'D');
        }

        static Position read(ByteBuffer binary) {
            int bits = binary.getShort();
            return new Position(bits & 0x3fff, (char) ('D' - ((bits >> 14) & 3)));
        }

        /** PostgreSQL's text: {@code 3A}. */
        @Override
        public String toString() {
            return weight == 'D' ? "" + position : "" + position + weight;
        }
    }

    /** From PostgreSQL's text: {@code 'cat':3 'fat':2A}. */
    public static TsVector parse(String text) {
        Map<String, List<Position>> lexemes = new TreeMap<>();
        int end = 0;
        for (Matcher lexeme = LEXEME.matcher(text); lexeme.find(); end = lexeme.end()) {
            lexemes.put(lexeme.group(1).replace("''", "'").replace("\\\\", "\\"), positions(lexeme.group(2)));
        }
        if (end < text.length()) {
            throw Malformed.text("tsvector", text);
        }
        return new TsVector(lexemes);
    }

    private static List<Position> positions(@Nullable String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split(",")).map(Position::parse).toList();
    }

    static TsVector read(ByteBuffer binary) {
        Map<String, List<Position>> lexemes = new TreeMap<>();
        for (int count = binary.getInt(); count > 0; count--) {
            String lexeme = Binary.zeroTerminated(binary);
            List<Position> positions = new ArrayList<>();
            for (int more = binary.getShort(); more > 0; more--) {
                positions.add(Position.read(binary));
            }
            lexemes.put(lexeme, positions);
        }
        return new TsVector(lexemes);
    }

    /** A text that PostgreSQL reads: {@code 'cat':3 'fat':2A}. */
    @Override
    public String toString() {
        return lexemes.entrySet().stream()
                .map(lexeme -> text(lexeme.getKey(), lexeme.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static String text(String lexeme, List<Position> positions) {
        String at = positions.stream().map(Position::toString).collect(Collectors.joining(","));
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'" + (at.isEmpty() ? "" : ":" + at);
    }
}
