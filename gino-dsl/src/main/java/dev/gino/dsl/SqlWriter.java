package dev.gino.dsl;

import dev.gino.error.UsageException;
import dev.gino.type.Codec;
import dev.gino.type.Codecs;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Text, quoting, numbering, lists. Knows no grammar. */
final class SqlWriter {
    private static final int MAXIMUM_BINDS = 65535; // the protocol counts them in two bytes

    private static final int FEW = 16; // are found faster one by one than in a map

    private final StringBuilder text = new StringBuilder(512);
    private final List<Node.Value> values = new ArrayList<>();
    private @Nullable IdentityHashMap<Node.Value, Integer> numbers;
    private final boolean inline;
    private final boolean qualified;
    private int requires = BoundSql.OLDEST;

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
    <A> SqlWriter list(String before, List<? extends A> items, String separator, Consumer<? super A> each) {
        for (int i = 0; i < items.size(); i++) {
            text.append(i == 0 ? before : separator);
            each.accept(items.get(i));
        }
        return this;
    }

    void value(Node.Value value) {
        if (inline) {
            word(constant(value.bind()));
            return;
        }
        Codec<?> codec = value.bind().codec();
        text.append('$').append(number(value));
        if (!value.bare() || !codec.wire().cast().isEmpty()) {
            word(codec.wire().cast()).word(codec.wire().between()).word("::").word(codec.name());
        }
    }

    private int number(Node.Value value) {
        int known = known(value);
        return known > 0 ? known : added(value);
    }

    /** By identity; zero of one that was not seen before. */
    @SuppressWarnings("ReferenceEquality") // two values that are equal are two parameters
    private int known(Node.Value value) {
        if (numbers != null) {
            return numbers.getOrDefault(value, 0);
        }
        int number = values.size();
        while (number > 0 && values.get(number - 1) != value) {
            number--;
        }
        return number;
    }

    private int added(Node.Value value) {
        if (values.size() == MAXIMUM_BINDS) {
            throw new UsageException(
                    "more than " + MAXIMUM_BINDS + " values in one statement",
                    text.substring(0, Math.min(100, text.length())) + " …",
                    "send fewer rows at once, or the values as arrays");
        }
        values.add(value);
        if (values.size() == FEW) {
            numbers = new IdentityHashMap<>();
            for (int i = 0; i < FEW; i++) {
                numbers.put(values.get(i), i + 1);
            }
        } else if (numbers != null) {
            numbers.put(value, values.size());
        }
        return values.size();
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

    /** What has been written last is unknown to older servers. */
    void requires(int version) {
        requires = Math.max(requires, version);
    }

    BoundSql sql() {
        Bind<?>[] binds = new Bind<?>[values.size()];
        for (int i = 0; i < binds.length; i++) {
            binds[i] = values.get(i).bind();
        }
        return new BoundSql(text.toString(), List.of(binds), requires);
    }
}
