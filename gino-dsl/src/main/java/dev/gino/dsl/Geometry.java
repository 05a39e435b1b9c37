package dev.gino.dsl;

import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.Functions.call;
import static dev.gino.dsl.SqlTypes.BOX;
import static dev.gino.dsl.SqlTypes.CIRCLE;
import static dev.gino.dsl.SqlTypes.LINE;
import static dev.gino.dsl.SqlTypes.LSEG;
import static dev.gino.dsl.SqlTypes.POINT;
import static dev.gino.dsl.SqlTypes.POLYGON;

import dev.gino.type.Box;
import dev.gino.type.Circle;
import dev.gino.type.Line;
import dev.gino.type.LineSegment;
import dev.gino.type.Point;
import dev.gino.type.Polygon;

/**
 * Shapes that are made of numbers and of other shapes.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-geometry.html">PostgreSQL: geometric functions</a>
 */
public final class Geometry {
    private Geometry() {}

    /** {@code point(x, y)}. */
    public static GeometricExpression<Point> point(Expression<Double, ?> x, Expression<Double, ?> y) {
        return call(POINT, "point", x, y);
    }

    /** {@code box(corner, opposite)}. */
    public static GeometricExpression<Box> box(Expression<Point, ?> corner, Expression<Point, ?> opposite) {
        return call(BOX, "box", corner, opposite);
    }

    /** {@code circle(center, radius)}. */
    public static GeometricExpression<Circle> circle(Expression<Point, ?> center, Expression<Double, ?> radius) {
        return call(CIRCLE, "circle", center, radius);
    }

    /** {@code line(point, other)}: through both. */
    public static GeometricExpression<Line> line(Expression<Point, ?> point, Expression<Point, ?> other) {
        return call(LINE, "line", point, other);
    }

    /** {@code lseg(point, other)}. */
    public static GeometricExpression<LineSegment> segment(Expression<Point, ?> point, Expression<Point, ?> other) {
        return call(LSEG, "lseg", point, other);
    }

    /** {@code polygon(points, circle)}. */
    public static GeometricExpression<Polygon> polygon(int points, Expression<Circle, ?> circle) {
        return call(POLYGON, "polygon", value(points), circle);
    }
}
