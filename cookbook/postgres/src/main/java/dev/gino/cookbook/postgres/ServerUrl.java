package dev.gino.cookbook.postgres;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** {@code postgresql://user:password@host:port/database?key=value}; all but the host may be missing. */
record ServerUrl(URI uri) {
    static ServerUrl of(String user, String password, String host, int port, String database) {
        return new ServerUrl(URI.create(
                "postgresql://%s@%s:%d/%s".formatted(credentials(user, password), host, port, encoded(database))));
    }

    /** @param source where the text was found, for the error */
    static ServerUrl parse(String text, String source) {
        try {
            return new ServerUrl(checked(new URI(text)));
        } catch (URISyntaxException mistake) {
            throw new IllegalArgumentException("""
                    %s is not a PostgreSQL URL: %s
                      remedy  write postgresql://user:password@host:port/database, with %%40 for an @ in the password""".formatted(source, mistake.getReason()), mistake);
        }
    }

    private static URI checked(URI uri) throws URISyntaxException {
        if (!("postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme()))) {
            throw new URISyntaxException(uri.toString(), "it does not begin with postgresql://");
        }
        if (uri.getRawAuthority() == null) {
            throw new URISyntaxException(uri.toString(), "it names no host");
        }
        return uri;
    }

    private static String credentials(String user, String password) {
        return password.isEmpty() ? encoded(user) : encoded(user) + ":" + encoded(password);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    ServerUrl withDatabase(String database) {
        return new ServerUrl(
                URI.create("postgresql://" + uri.getRawAuthority() + "/" + encoded(database) + rawQuery()));
    }

    String withoutPassword() {
        String user = user();
        return "postgresql://" + (user == null ? "" : encoded(user) + "@") + hostAndPort() + uri.getRawPath();
    }

    Connection connect() throws SQLException {
        // Not DriverManager: it looks for drivers once in a JVM, and under exec:java it looked before ours was there.
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl("jdbc:postgresql://" + hostAndPort() + slash() + rawQuery());
        database.setUser(user());
        database.setPassword(password());
        return database.getConnection();
    }

    // Cut by hand, because java.net.URI refuses to look into an authority whose host has an underscore.
    private String hostAndPort() {
        String authority = uri.getRawAuthority();
        return authority.substring(authority.lastIndexOf('@') + 1);
    }

    private String credentials() {
        String authority = uri.getRawAuthority();
        return authority.substring(0, Math.max(0, authority.lastIndexOf('@')));
    }

    private @Nullable String user() {
        String user = credentials().replaceFirst(":.*", "");
        return user.isEmpty() ? null : decoded(user);
    }

    private @Nullable String password() {
        String credentials = credentials();
        return credentials.contains(":") ? decoded(credentials.substring(credentials.indexOf(':') + 1)) : null;
    }

    private String slash() {
        return uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    }

    private String rawQuery() {
        return uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
