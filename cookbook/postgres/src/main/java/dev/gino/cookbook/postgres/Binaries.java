package dev.gino.cookbook.postgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import io.zonky.test.db.postgres.util.ArchUtils;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * Finds the archive of one version of PostgreSQL on the class path. All versions give their archive the same name, so only
 * one of them can lie at the root, as it does in its jar; the others are unpacked into a folder each.
 */
record Binaries(int version) implements PgBinaryResolver {
    private static final int AT_THE_ROOT = 18;

    @Override
    public InputStream getPgBinary(String system, String machine) throws IOException {
        if (version == AT_THE_ROOT) {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
        }
        String archive = archive(system, machine);
        InputStream found = Binaries.class.getClassLoader().getResourceAsStream(archive);
        if (found == null) {
            throw new Missing(version, archive);
        }
        return found;
    }

    private String archive(String system, String machine) {
        return "postgres-%d/postgres-%s-%s.txz"
                .formatted(version, system, ArchUtils.normalize(machine))
                .toLowerCase(Locale.ROOT);
    }

    /** There is no archive for this version. */
    static final class Missing extends IllegalStateException {
        Missing(int version, String archive) {
            super("""
                    the binaries of PostgreSQL %d are not on the class path
                      where   resource %s
                      remedy  let the build unpack them into the folder postgres-%d, as gino-dsl/pom.xml does for 14; \
                    15, 16 and 17 are there with ./mvnw verify -Pmatrix""".formatted(version, archive, version));
        }
    }
}
