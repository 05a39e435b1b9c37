package dev.gino.type;

import java.nio.ByteBuffer;

/**
 * A point of the plane, PostgreSQL's {@code point}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-geometric.html">PostgreSQL: geometric types</a>
 */
public record Point(double x, double y) {
    /** From PostgreSQL's text: {@code (1,2)}. */
    public static Point parse(String text) {
        double[] numbers = Coordinates.parse("point", text, 2);
        return new Point(numbers[0], numbers[1]);
    }

    static Point read(ByteBuffer binary) {
        return new Point(binary.getDouble(), binary.getDouble());
    }

    /** PostgreSQL's text: {@code (1.0,2.0)}. */
    @Override
    public String toString() {
        return "(" + x + "," + y + ")";
    }
}
