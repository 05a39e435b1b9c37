package dev.gino.cookbook.postgres;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL in a container, removed at the end of the JVM. */
record DockerServer(PostgreSQLContainer container) {
    private static final Logger LOG = System.getLogger(DockerServer.class.getName());
    private static final String IMAGE = "postgres:18-alpine";
    private static final int PORT = 5432;

    /** Nothing where no engine answers, or where it cannot get the image. */
    static Optional<DockerServer> start() {
        try {
            return engineAnswers() ? Optional.of(started()) : Optional.empty();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Docker answers but does not give us {0}: {1}", IMAGE, failure.getMessage());
            return Optional.empty();
        }
    }

    private static boolean engineAnswers() {
        return traceOfEngine() && DockerClientFactory.instance().isDockerAvailable();
    }

    private static boolean traceOfEngine() {
        return System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
    }

    private static DockerServer started() {
        PostgreSQLContainer container = newContainer();
        container.start();
        return new DockerServer(container);
    }

    private static PostgreSQLContainer newContainer() {
        return new PostgreSQLContainer(IMAGE)
                .withUsername("postgres")
                .withPassword("postgres")
                .withDatabaseName("postgres")
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
    }

    ServerUrl url() {
        return ServerUrl.of("postgres", "postgres", container.getHost(), container.getMappedPort(PORT), "postgres");
    }

    void stop() {
        container.stop();
    }
}
