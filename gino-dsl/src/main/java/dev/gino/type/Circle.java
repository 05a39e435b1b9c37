package dev.gino.type;

import java.nio.ByteBuffer;

/**
 * A circle, PostgreSQL's {@code circle}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-geometric.html">PostgreSQL: geometric types</a>
 */
public record Circle(Point center, double radius) {
    /** Refuses a negative radius. */
    public Circle {
        if (radius < 0) {
            throw Malformed.value("a circle with the radius " + radius, "give it a radius from 0 on");
        }
    }

    /** From PostgreSQL's text: {@code <(1,2),3>}. */
    public static Circle parse(String text) {
        double[] numbers = Coordinates.parse("circle", text, 3);
        return new Circle(new Point(numbers[0], numbers[1]), numbers[2]);
    }

    static Circle read(ByteBuffer binary) {
        return new Circle(Point.read(binary), binary.getDouble());
    }

    /** PostgreSQL's text: {@code <(1.0,2.0),3.0>}. */
    @Override
    public String toString() {
        return "<" + center + "," + radius + ">";
    }
}
