package dev.gino.type;

import java.nio.ByteBuffer;

/**
 * A rectangle along the axes, PostgreSQL's {@code box}: given by any two opposite corners, kept by the upper right and
 * the lower left one.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-geometric.html">PostgreSQL: geometric types</a>
 */
public record Box(Point high, Point low) {
    /** Puts the corners in their order. */
    public Box {
        Point one = high;
        Point other = low;
        high = new Point(greater(one.x(), other.x()), greater(one.y(), other.y()));
        low = new Point(lesser(one.x(), other.x()), lesser(one.y(), other.y()));
    }

    /** As PostgreSQL orders numbers: NaN is the greatest, and both zeros are one. */
    private static boolean less(double a, double b) {
        return !Double.isNaN(a) && (Double.isNaN(b) || a < b);
    }

    private static double greater(double one, double other) {
        return less(one, other) ? other : one;
    }

    private static double lesser(double one, double other) {
        return less(one, other) ? one : other;
    }

    /** From PostgreSQL's text: {@code (3,4),(1,2)}. */
    public static Box parse(String text) {
        double[] numbers = Coordinates.parse("box", text, 4);
        return new Box(new Point(numbers[0], numbers[1]), new Point(numbers[2], numbers[3]));
    }

    static Box read(ByteBuffer binary) {
        return new Box(Point.read(binary), Point.read(binary));
    }

    /** PostgreSQL's text: {@code (3.0,4.0),(1.0,2.0)}. */
    @Override
    public String toString() {
        return high + "," + low;
    }
}
