package dev.gino.dsl;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whether expressions have, on the server, the types that they have here. */
final class Typed {
    private static final int BATCH = 200;

    private final Server server;
    private final List<String> lies = new ArrayList<>();
    private int checked;

    Typed(Server server) {
        this.server = server;
    }

    void check(Map<String, Expression<?, ?>> expressions) throws SQLException {
        List<Map.Entry<String, Expression<?, ?>>> all = new ArrayList<>(expressions.entrySet());
        for (int from = 0; from < all.size(); from += BATCH) {
            view(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
    }

    List<String> lies() {
        return lies;
    }

    int checked() {
        return checked;
    }

    private void view(List<Map.Entry<String, Expression<?, ?>>> some) throws SQLException {
        String columns = IntStream.range(0, some.size())
                .mapToObj(i -> "(" + some.get(i).getKey() + ") as c" + i)
                .collect(Collectors.joining(", "));
        try {
            server.execute("create temp view typed as select " + columns);
        } catch (SQLException refused) {
            int middle = some.size() / 2;
            if (middle > 0) {
                view(some.subList(0, middle));
                view(some.subList(middle, some.size()));
            }
            return;
        }
        List<String> are = server.ask(
                "select atttypid::regtype::text from pg_attribute where attrelid = 'typed'::regclass order by attnum");
        server.execute("drop view typed");
        compare(some, are, server.ask(said(some)));
    }

    private static String said(List<Map.Entry<String, Expression<?, ?>>> some) {
        return some.stream()
                .map(one -> Spelling.literal(one.getValue().type().codec().name()))
                .collect(Collectors.joining(", ", "select unnest(array[", "]::regtype[])::text"));
    }

    private void compare(List<Map.Entry<String, Expression<?, ?>>> some, List<String> are, List<String> said) {
        for (int i = 0; i < some.size(); i++) {
            checked++;
            if (!family(are.get(i)).equals(family(said.get(i)))) {
                lies.add(some.get(i).getKey() + " is " + are.get(i) + ", and not " + said.get(i));
            }
        }
    }

    /** Texts are read as one another, and so are bits; a cidr is an inet to functions of any type. */
    private static String family(String type) {
        return type.replaceAll("^(character varying|character|citext|name)", "text")
                .replace("bit varying", "bit")
                .replace("cidr", "inet")
                .replace("money", "numeric");
    }
}
