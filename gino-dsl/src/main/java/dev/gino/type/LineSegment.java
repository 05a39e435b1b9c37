package dev.gino.type;

import java.nio.ByteBuffer;

/**
 * The line between two points, PostgreSQL's {@code lseg}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-geometric.html">PostgreSQL: geometric types</a>
 */
public record LineSegment(Point start, Point end) {
    /** From PostgreSQL's text: {@code [(1,2),(3,4)]}. */
    public static LineSegment parse(String text) {
        double[] numbers = Coordinates.parse("lseg", text, 4);
        return new LineSegment(new Point(numbers[0], numbers[1]), new Point(numbers[2], numbers[3]));
    }

    static LineSegment read(ByteBuffer binary) {
        return new LineSegment(Point.read(binary), Point.read(binary));
    }

    /** PostgreSQL's text: {@code [(1.0,2.0),(3.0,4.0)]}. */
    @Override
    public String toString() {
        return "[" + start + "," + end + "]";
    }
}
