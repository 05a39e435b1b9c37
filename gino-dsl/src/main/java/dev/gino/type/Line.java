package dev.gino.type;

import java.nio.ByteBuffer;

/**
 * An infinite line, PostgreSQL's {@code line}: all points for which {@code a * x + b * y + c = 0}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-geometric.html">PostgreSQL: geometric types</a>
 */
public record Line(double a, double b, double c) {
    private static final double NEARLY_ZERO = 1e-6; // as the server compares them

    /** Refuses what is no line: {@code a} and {@code b} both zero. */
    public Line {
        if (Math.abs(a) <= NEARLY_ZERO && Math.abs(b) <= NEARLY_ZERO) {
            throw Malformed.value("a line with a and b both zero", "give it a direction");
        }
    }

    /** From PostgreSQL's text: {@code {1,2,3}}. */
    public static Line parse(String text) {
        double[] numbers = Coordinates.parse("line", text, 3);
        return new Line(numbers[0], numbers[1], numbers[2]);
    }

    static Line read(ByteBuffer binary) {
        return new Line(binary.getDouble(), binary.getDouble(), binary.getDouble());
    }

    /** PostgreSQL's text: {@code {1.0,2.0,3.0}}. */
    @Override
    public String toString() {
        return "{" + a + "," + b + "," + c + "}";
    }
}
