package dev.gino.type;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * A sequence of points, open or closed, PostgreSQL's {@code path}.
 *
 * @param points at least one
 * @param closed whether the last is connected with the first
 * @see <a href="https://www.postgresql.org/docs/current/datatype-geometric.html">PostgreSQL: geometric types</a>
 */
public record Path(List<Point> points, boolean closed) {
    /** Refuses a path without points. */
    public Path {
        points = Coordinates.some("path", points);
    }

    /** From PostgreSQL's text: open {@code [(1,2),(3,4)]}, closed {@code ((1,2),(3,4))}. */
    public static Path parse(String text) {
        return new Path(Coordinates.points("path", text), !text.startsWith("["));
    }

    static Path read(ByteBuffer binary) {
        boolean closed = binary.get() != 0;
        return new Path(Coordinates.points(binary), closed);
    }

    /** PostgreSQL's text: open {@code [(1.0,2.0),(3.0,4.0)]}, closed {@code ((1.0,2.0),(3.0,4.0))}. */
    @Override
    public String toString() {
        return closed ? "(" + Coordinates.text(points) + ")" : "[" + Coordinates.text(points) + "]";
    }
}
