package dev.gino.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operator and function of PostgreSQL's catalog that takes types we have is reached by a public method, or stands
 * in {@link Unreached} with a reason. Reached is what the server says: the methods' SQL becomes views, and a view knows
 * the operators and functions that it is made of.
 */
class SurfaceTest {
    private static final List<Class<?>> STATICS = List.of(
            Functions.class,
            Decimals.class,
            Numbers.class,
            Times.class,
            Sequences.class,
            Session.class,
            AdvisoryLocks.class,
            Geometry.class,
            XmlFunctions.class,
            Ranges.class,
            Uuids.class,
            Enums.class,
            Hstores.class);

    private static final int BATCH = 200;
    private static final Pattern COLUMN = Pattern.compile(" :resname c(\\d+) ");
    private static final Pattern USED = Pattern.compile(":(opno|funcid|aggfnoid|winfnoid) (\\d+)");

    private final Map<String, String> reached = new HashMap<>();
    private int accepted;

    static List<Integer> versions() {
        return Server.versions();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void nothingIsMissing(int version) throws SQLException, IOException {
        try (Server server = Server.of(version, "surface")) {
            server.execute(
                    "create extension citext; create extension hstore; create type mood as enum ('happy', 'SAD')");
            PublicCalls calls = PublicCalls.of(STATICS);
            reach(server, new ArrayList<>(calls.methods().entrySet()));
            Map<String, String> surface = surface(Catalogued.of(server));
            List<String> missing = surface.entrySet().stream()
                    .filter(entry -> entry.getValue().isEmpty())
                    .map(Map.Entry::getKey)
                    .toList();
            write(version, surface, calls, missing);
            assertThat(missing).isEmpty();
        }
    }

    /** In one view as many as the server accepts together. */
    private void reach(Server server, List<Map.Entry<String, String>> calls) throws SQLException {
        for (int from = 0; from < calls.size(); from += BATCH) {
            view(server, calls.subList(from, Math.min(calls.size(), from + BATCH)));
        }
    }

    private void view(Server server, List<Map.Entry<String, String>> calls) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            columns.add("(" + calls.get(i).getKey() + ") is null as c" + i);
        }
        try {
            server.execute("create temp view surface as select " + String.join(", ", columns));
        } catch (SQLException refused) {
            int middle = calls.size() / 2;
            if (middle > 0) {
                view(server, calls.subList(0, middle));
                view(server, calls.subList(middle, calls.size()));
            }
            return;
        }
        accepted += calls.size();
        String tree =
                String.valueOf(server.ask("select ev_action::text from pg_rewrite where ev_class = 'surface'::regclass")
                        .get(0));
        server.execute("drop view surface");
        read(tree, calls);
    }

    /** What a column is made of stands before its name. */
    private void read(String tree, List<Map.Entry<String, String>> calls) {
        int from = 0;
        for (Matcher column = COLUMN.matcher(tree); column.find(); from = column.end()) {
            String method = calls.get(Integer.parseInt(column.group(1))).getValue();
            Matcher used = USED.matcher(tree.substring(from, column.start()));
            while (used.find()) {
                String kind = used.group(1).equals("opno") ? "operator " : "function ";
                reached.putIfAbsent(kind + used.group(2), method);
            }
        }
    }

    /** For each of the catalog, the method that reaches it, or the reason why there is none, or nothing. */
    private Map<String, String> surface(List<Catalogued> all) {
        Unreached unreached = new Unreached(all, reached);
        Map<String, String> surface = new LinkedHashMap<>();
        for (Catalogued one : all) {
            String method = reached.get(one.key());
            surface.put(one.signature(), method == null ? unreached.reason(one) : "`" + method + "`");
        }
        return surface;
    }

    private void write(int version, Map<String, String> surface, PublicCalls calls, List<String> missing)
            throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        surface.values().forEach(how -> counts.merge(how.startsWith("`") ? "a method" : how, 1, Integer::sum));
        String summary = "PostgreSQL " + version + ": missing " + missing.size() + " of " + surface.size() + " ("
                + calls.methods().size() + " calls, " + accepted + " accepted)";
        Stream<String> head = Stream.of("# " + summary, "");
        Stream<String> sums = counts.entrySet().stream().map(count -> "- " + count.getValue() + ": " + count.getKey());
        Stream<String> table = Stream.concat(
                Stream.of("", "| operator or function | method, or reason |", "| --- | --- |"),
                surface.entrySet().stream()
                        .map(one -> "| " + one.getKey().replace("|", "\\|") + " | " + one.getValue() + " |"));
        Stream<String> unused = Stream.concat(
                Stream.of("", "Not called:", ""),
                calls.withoutArguments().stream().map(call -> "- " + call));
        Files.createDirectories(Path.of("target"));
        Files.write(
                Path.of("target", "surface-" + version + ".md"),
                Stream.of(head, sums, table, unused).flatMap(lines -> lines).toList());
        System.out.println(summary);
    }
}
