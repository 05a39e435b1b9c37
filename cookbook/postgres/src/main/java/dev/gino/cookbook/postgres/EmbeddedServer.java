package dev.gino.cookbook.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/** PostgreSQL as a child process of this JVM, stopped with it. It trusts everyone on this machine, and syncs nothing. */
record EmbeddedServer(EmbeddedPostgres server) {
    /** Two seconds are usual; a busy machine that has yet to unpack the binaries has taken fifteen. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static EmbeddedServer start(int version) {
        try {
            return new EmbeddedServer(prepared(version).start());
        } catch (IOException | RuntimeException failure) {
            throw explained(version, failure);
        }
    }

    private static EmbeddedPostgres.Builder prepared(int version) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setPgBinaryResolver(new Binaries(version))
                .setPGStartupWait(PATIENCE)
                .setDataDirectory(newFolder())
                // Else initdb takes the locale of the environment, and fails where that is not installed.
                .setLocaleConfig("locale", "C");
        return version < 17 ? builder : withUnicodeCase(builder);
    }

    // Named here and made later, because a folder made by the builder is left behind where there are no binaries.
    private static Path newFolder() {
        return Path.of(System.getProperty("java.io.tmpdir"), "gino-postgres-" + UUID.randomUUID());
    }

    private static EmbeddedPostgres.Builder withUnicodeCase(EmbeddedPostgres.Builder builder) {
        return builder.setLocaleConfig("locale-provider", "builtin").setLocaleConfig("builtin-locale", "C.UTF-8");
    }

    private static RuntimeException explained(int version, Exception failure) {
        if (failure instanceof Binaries.Missing missing) {
            return missing;
        }
        return new IllegalStateException("""
                PostgreSQL %d does not start here: %s
                  remedy  run as an ordinary user (root needs the command unshare and the right to use it),
                          or set %s to the URL of a server""".formatted(version, failure.getMessage(), Postgres.VARIABLE), failure);
    }

    ServerUrl url() {
        return ServerUrl.of("postgres", "", "localhost", server.getPort(), "postgres");
    }

    void stop() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
