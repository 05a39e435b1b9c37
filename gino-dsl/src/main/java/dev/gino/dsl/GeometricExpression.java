package dev.gino.dsl;

import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.SqlTypes.BOOLEAN;
import static dev.gino.dsl.SqlTypes.DOUBLE;
import static dev.gino.dsl.SqlTypes.INTEGER;
import static dev.gino.dsl.SqlTypes.POINT;

import dev.gino.type.LineSegment;
import dev.gino.type.Point;

/**
 * A shape in a plane: {@code point}, {@code line}, {@code lseg}, {@code box}, {@code path}, {@code polygon}, {@code
 * circle}. Which pairs of them PostgreSQL compares is in its manual.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-geometry.html">PostgreSQL: geometric functions</a>
 */
public class GeometricExpression<T> extends Expression<T, GeometricExpression<T>> {
    /** For columns and properties of such types. */
    public GeometricExpression(Term<T, GeometricExpression<T>> term) {
        super(term);
    }

    /** {@code this + by}: moved; or complex numbers added. */
    public final GeometricExpression<T> plus(Point by) {
        return infix(Operator.PLUS, value(POINT, by));
    }

    /** {@code this + other}: moved; or complex numbers added; or a path and another. */
    public final GeometricExpression<T> plus(GeometricExpression<?> other) {
        return infix(Operator.PLUS, other);
    }

    /** {@code this - by}: moved. */
    public final GeometricExpression<T> minus(Point by) {
        return infix(Operator.MINUS, value(POINT, by));
    }

    /** {@code this - by}: moved. */
    public final GeometricExpression<T> minus(GeometricExpression<Point> by) {
        return infix(Operator.MINUS, by);
    }

    /** {@code this * by}: turned and scaled, as complex numbers are multiplied. */
    public final GeometricExpression<T> times(Point by) {
        return infix(Operator.TIMES, value(POINT, by));
    }

    /** {@code this * by}: turned and scaled. */
    public final GeometricExpression<T> times(GeometricExpression<Point> by) {
        return infix(Operator.TIMES, by);
    }

    /** {@code this / by}: turned and scaled. */
    public final GeometricExpression<T> dividedBy(Point by) {
        return infix(Operator.DIVIDED_BY, value(POINT, by));
    }

    /** {@code this / by}: turned and scaled. */
    public final GeometricExpression<T> dividedBy(GeometricExpression<Point> by) {
        return infix(Operator.DIVIDED_BY, by);
    }

    /** {@code this ~= other}; {@code =} compares areas. */
    public final Condition sameAs(T other) {
        return compare(Operator.SAME_AS, beside(other));
    }

    /** {@code this ~= other}; {@code =} compares areas. */
    public final Condition sameAs(Expression<T, ?> other) {
        return compare(Operator.SAME_AS, other);
    }

    /** {@code this <-> point}. */
    public final NumericExpression<Double> distance(Point point) {
        return infix(DOUBLE, Operator.DISTANCE, value(POINT, point));
    }

    /** {@code this <-> other}. */
    public final NumericExpression<Double> distance(GeometricExpression<?> other) {
        return infix(DOUBLE, Operator.DISTANCE, other);
    }

    /** {@code this @> point}. */
    public final Condition contains(Point point) {
        return compare(Operator.CONTAINS, value(POINT, point));
    }

    /** {@code this @> other}. */
    public final Condition contains(GeometricExpression<?> other) {
        return compare(Operator.CONTAINS, other);
    }

    /** {@code this <@ other}: a part of it, or on it. */
    public final Condition containedBy(GeometricExpression<?> other) {
        return compare(Operator.CONTAINED_BY, other);
    }

    /** {@code this && other}. */
    public final Condition overlaps(GeometricExpression<?> other) {
        return compare(Operator.OVERLAPS, other);
    }

    /** {@code this << other}. */
    public final Condition leftOf(GeometricExpression<?> other) {
        return compare(Operator.LEFT_OF, other);
    }

    /** {@code this >> other}. */
    public final Condition rightOf(GeometricExpression<?> other) {
        return compare(Operator.RIGHT_OF, other);
    }

    /** {@code this &< other}: does not reach beyond it on the right. */
    public final Condition notRightOf(GeometricExpression<?> other) {
        return compare(Operator.NOT_RIGHT_OF, other);
    }

    /** {@code this &> other}: does not reach beyond it on the left. */
    public final Condition notLeftOf(GeometricExpression<?> other) {
        return compare(Operator.NOT_LEFT_OF, other);
    }

    /** {@code this <<| other}. */
    public final Condition below(GeometricExpression<?> other) {
        return compare(Operator.BELOW, other);
    }

    /** {@code this |>> other}. */
    public final Condition above(GeometricExpression<?> other) {
        return compare(Operator.ABOVE, other);
    }

    /** {@code this &<| other}: does not reach above it. */
    public final Condition notAbove(GeometricExpression<?> other) {
        return compare(Operator.NOT_ABOVE, other);
    }

    /** {@code this |&> other}: does not reach below it. */
    public final Condition notBelow(GeometricExpression<?> other) {
        return compare(Operator.NOT_BELOW, other);
    }

    /** {@code this <^ other}. */
    public final Condition belowOrTouching(GeometricExpression<?> other) {
        return compare(Operator.BELOW_OR_TOUCHING, other);
    }

    /** {@code this >^ other}. */
    public final Condition aboveOrTouching(GeometricExpression<?> other) {
        return compare(Operator.ABOVE_OR_TOUCHING, other);
    }

    /** {@code this ?# other}. */
    public final Condition intersects(GeometricExpression<?> other) {
        return compare(Operator.INTERSECTS, other);
    }

    /** {@code this ?- point}: whether a line through both is horizontal. */
    public final Condition horizontalTo(GeometricExpression<Point> point) {
        return compare(Operator.HORIZONTAL_TO, point);
    }

    /** {@code this ?| point}: whether a line through both is vertical. */
    public final Condition verticalTo(GeometricExpression<Point> point) {
        return compare(Operator.VERTICAL_TO, point);
    }

    /** {@code this ?-| other}. */
    public final Condition perpendicularTo(GeometricExpression<T> other) {
        return compare(Operator.PERPENDICULAR, other);
    }

    /** {@code this ?|| other}. */
    public final Condition parallelTo(GeometricExpression<T> other) {
        return compare(Operator.PARALLEL, other);
    }

    /** {@code ishorizontal(this)}. */
    public final Condition isHorizontal() {
        return call(BOOLEAN, "ishorizontal");
    }

    /** {@code isvertical(this)}. */
    public final Condition isVertical() {
        return call(BOOLEAN, "isvertical");
    }

    /** {@code this ## other}: the point of the other that is closest to this. */
    public final GeometricExpression<Point> closestPoint(GeometricExpression<?> other) {
        return infix(POINT, Operator.CLOSEST_POINT, other);
    }

    /** {@code this # other}: where lines meet. */
    public final GeometricExpression<Point> crossing(GeometricExpression<T> other) {
        return infix(POINT, Operator.CROSSING, other);
    }

    /** {@code this # other}: the box that both boxes have. */
    public final GeometricExpression<T> intersection(GeometricExpression<T> other) {
        return infix(Operator.CROSSING, other);
    }

    /** {@code bound_box(this, other)}: the smallest box around both. */
    public final GeometricExpression<T> boundBox(GeometricExpression<T> other) {
        return call("bound_box", other);
    }

    /** {@code area(this)}. */
    public final NumericExpression<Double> area() {
        return call(DOUBLE, "area");
    }

    /** {@code @-@ this}. */
    public final NumericExpression<Double> length() {
        return Dsl.template(DOUBLE, "@-@ {}", this);
    }

    /** {@code height(this)}. */
    public final NumericExpression<Double> height() {
        return call(DOUBLE, "height");
    }

    /** {@code width(this)}. */
    public final NumericExpression<Double> width() {
        return call(DOUBLE, "width");
    }

    /** {@code diameter(this)}. */
    public final NumericExpression<Double> diameter() {
        return call(DOUBLE, "diameter");
    }

    /** {@code radius(this)}. */
    public final NumericExpression<Double> radius() {
        return call(DOUBLE, "radius");
    }

    /** {@code slope(this, point)}: of a line through both. */
    public final NumericExpression<Double> slope(GeometricExpression<Point> point) {
        return call(DOUBLE, "slope", point);
    }

    /** {@code @@ this}. */
    public final GeometricExpression<Point> center() {
        return Dsl.template(POINT, "@@ {}", this);
    }

    /** {@code diagonal(this)}. */
    public final GeometricExpression<LineSegment> diagonal() {
        return call(SqlTypes.LSEG, "diagonal");
    }

    /** {@code npoints(this)}. */
    public final NumericExpression<Integer> npoints() {
        return call(INTEGER, "npoints");
    }

    /** {@code isclosed(this)}. */
    public final Condition isClosed() {
        return call(BOOLEAN, "isclosed");
    }

    /** {@code isopen(this)}. */
    public final Condition isOpen() {
        return call(BOOLEAN, "isopen");
    }

    /** {@code pclose(this)}. */
    public final GeometricExpression<T> close() {
        return call("pclose");
    }

    /** {@code popen(this)}. */
    public final GeometricExpression<T> open() {
        return call("popen");
    }
}
