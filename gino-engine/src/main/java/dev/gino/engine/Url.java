package dev.gino.engine;

import dev.gino.error.UsageException;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A database's URL, taken apart. Not by the driver, which reads {@code +} in a password as a space, takes a missing user
 * for one that is called "user", and prints the password when the URL is wrong.
 */
final class Url {
    private static final Pattern FORM = Pattern.compile("postgres(?:ql)?://"
            + "(?:(?<user>[^:@/?#]*)(?::(?<password>[^@/?#]*))?@)?"
            + "(?<host>\\[[0-9a-fA-F:.]+]|[^:@/?#\\[\\]]*)(?::(?<port>\\d{1,5}))?"
            + "(?:/(?<database>[^/?#]*))?"
            + "(?:\\?(?<parameters>[^#]*))?");

    private final Map<String, String> parts = new TreeMap<>();

    private Url() {}

    /**
     * @throws UsageException if it is no URL of a database
     */
    static Url parse(String text) {
        Matcher form = FORM.matcher(printable(text, "text"));
        if (!form.matches()) {
            throw wrong("it is not of the form postgresql://user:password@host:port/database?key=value");
        }
        Url url = new Url();
        for (String part : new String[] {"user", "password", "host", "port", "database"}) {
            url.put(part, form.group(part));
        }
        url.putAll(form.group("parameters"));
        url.port();
        url.sslMode();
        return url;
    }

    private void putAll(@Nullable String parameters) {
        for (String parameter : parameters == null ? new String[0] : parameters.split("&", -1)) {
            int equals = parameter.indexOf('=');
            if (equals < 1) {
                throw wrong("its parameters are not of the form key=value&key=value");
            }
            put(key(parameter.substring(0, equals)), parameter.substring(equals + 1));
        }
    }

    private static String key(String key) {
        return key.equals("dbname") ? "database" : key;
    }

    private void put(String part, @Nullable String encoded) {
        if (encoded != null && !encoded.isEmpty()) {
            parts.put(part, printable(decoded(encoded), part));
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw wrong("a % in it is not followed by two hexadecimal digits; a % itself is written %25");
        }
    }

    /** A NUL would end the value for the server, and what follows it would be start-up parameters. */
    private static String printable(String text, String part) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw wrong("its " + part + " holds a control character");
        }
        return text;
    }

    private static UsageException wrong(String what) {
        return new UsageException(
                "the URL is wrong: " + what,
                "the URL of the database, not shown because of the password",
                "write postgresql://user:password@host:port/database, with %40 for an @ in the password");
    }

    /** A fresh copy of what it says, in the driver's words. */
    PgConnectOptions driver() {
        PgConnectOptions options = new PgConnectOptions()
                .setHost(host())
                .setPort(port())
                .setUser(user())
                .setPassword(parts.getOrDefault("password", ""))
                .setDatabase(database())
                .setSslMode(sslMode());
        options.addProperty("application_name", "gino");
        parts.forEach((part, value) -> add(part, value, options));
        return options;
    }

    /** Whether the server's certificate has to be that of the host. */
    boolean verifiesHost() {
        return sslMode() == SslMode.VERIFY_FULL;
    }

    private static void add(String part, String value, PgConnectOptions options) {
        switch (part) {
            case "user", "password", "host", "port", "database", "sslmode" -> {}
            default -> options.addProperty(part, value);
        }
    }

    private String host() {
        String host = parts.getOrDefault("host", "localhost");
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private int port() {
        int port = Integer.parseInt(parts.getOrDefault("port", "5432"));
        if (port < 1 || port > 65535) {
            throw wrong("its port is not between 1 and 65535");
        }
        return port;
    }

    private String user() {
        return parts.getOrDefault("user", System.getProperty("user.name"));
    }

    private String database() {
        return parts.getOrDefault("database", user());
    }

    private SslMode sslMode() {
        String mode = parts.getOrDefault("sslmode", "disable");
        try {
            return SslMode.of(mode);
        } catch (IllegalArgumentException unknown) {
            throw wrong("its sslmode is none of disable, allow, prefer, require, verify-ca, verify-full");
        }
    }

    /** {@code localhost:5432/gino}. */
    @Override
    public String toString() {
        return host() + ":" + port() + "/" + database();
    }
}
