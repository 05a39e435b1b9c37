package dev.gino.dsl;

import dev.gino.error.UsageException;
import dev.gino.type.Codec;
import dev.gino.type.Codecs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;

/** Text, quoting, numbering, lists. Knows no grammar. */
final class SqlWriter {
    private static final int MAXIMUM_BINDS = 65535; // the protocol counts them in two bytes

    private final StringBuilder text = new StringBuilder(128);
    private final List<Bind<?>> binds = new ArrayList<>();
    private final IdentityHashMap<Node.Value, Integer> numbers = new IdentityHashMap<>();
    private final boolean inline;
    private final boolean qualified;

    private SqlWriter(boolean inline, boolean qualified) {
        this.inline = inline;
        this.qualified = qualified;
    }

    /** Values are sent beside the text. */
    static SqlWriter bound() {
        return new SqlWriter(false, true);
    }

    /** Values are spelled inside the text, as definitions want it. */
    static SqlWriter inline() {
        return new SqlWriter(true, false);
    }

    /** Values are spelled inside the text, and columns with the name of their table. */
    static SqlWriter qualified() {
        return new SqlWriter(true, true);
    }

    /** Whether columns have the name of their table before them. */
    boolean isQualified() {
        return qualified;
    }

    SqlWriter word(String words) {
        text.append(words);
        return this;
    }

    SqlWriter identifier(String name) {
        return word(Identifier.sql(name));
    }

    /** The items with a word before them and a separator between them; of no items, nothing at all. */
    <A> SqlWriter list(String before, Collection<? extends A> items, String separator, Consumer<? super A> each) {
        String next = before;
        for (A item : items) {
            text.append(next);
            each.accept(item);
            next = separator;
        }
        return this;
    }

    void value(Node.Value value) {
        if (inline) {
            word(constant(value.bind()));
        } else {
            Codec<?> codec = value.bind().codec();
            int number = numbers.computeIfAbsent(value, this::number);
            word(value.bare() && codec.wire().cast().isEmpty() ? "$" + number : codec.parameter(number));
        }
    }

    private int number(Node.Value value) {
        if (binds.size() == MAXIMUM_BINDS) {
            throw new UsageException(
                    "more than " + MAXIMUM_BINDS + " values in one statement",
                    text.substring(0, Math.min(100, text.length())) + " …",
                    "send fewer rows at once, or the values as arrays");
        }
        binds.add(value.bind());
        return binds.size();
    }

    private static <T> String constant(Bind<T> bind) {
        T value = bind.value();
        if (value == null) {
            return "null";
        }
        Codec<T> codec = bind.codec();
        Object carrier = codec.carrier(value);
        boolean bareword = carrier instanceof Boolean || carrier instanceof Integer;
        return bareword && !carrier.toString().startsWith("-")
                ? carrier.toString()
                : literal(codec.text(value)) + codec.wire().between() + "::" + codec.name();
    }

    SqlWriter literal(Node.Literal literal) {
        return word(literal(literal.text()));
    }

    /** {@code 'text'}; with a backslash in it {@code E'text'}, which means the same under every setting. */
    static String literal(String text) {
        String doubled = Codecs.encodable(text).replace("'", "''");
        return doubled.indexOf('\\') < 0 ? "'" + doubled + "'" : "E'" + doubled.replace("\\", "\\\\") + "'";
    }

    BoundSql sql() {
        return new BoundSql(text.toString(), binds);
    }
}
