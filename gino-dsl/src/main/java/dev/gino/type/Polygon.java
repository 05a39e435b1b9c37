package dev.gino.type;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * A closed figure, PostgreSQL's {@code polygon}.
 *
 * @param points its corners, at least one
 * @see <a href="https://www.postgresql.org/docs/current/datatype-geometric.html">PostgreSQL: geometric types</a>
 */
public record Polygon(List<Point> points) {
    /** Refuses a polygon without points. */
    public Polygon {
        points = Coordinates.some("polygon", points);
    }

    /** From PostgreSQL's text: {@code ((1,2),(3,4),(5,6))}. */
    public static Polygon parse(String text) {
        return new Polygon(Coordinates.points("polygon", text));
    }

    static Polygon read(ByteBuffer binary) {
        return new Polygon(Coordinates.points(binary));
    }

    /** PostgreSQL's text: {@code ((1.0,2.0),(3.0,4.0),(5.0,6.0))}. */
    @Override
    public String toString() {
        return "(" + Coordinates.text(points) + ")";
    }
}
