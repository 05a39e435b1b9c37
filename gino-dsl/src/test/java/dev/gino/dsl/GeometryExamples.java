package dev.gino.dsl;

import static dev.gino.dsl.Things.THINGS;
import static dev.gino.dsl.Words.word;

import dev.gino.type.Box;
import dev.gino.type.Point;
import java.util.List;

/** Shapes in a plane. */
final class GeometryExamples {
    private static final Point ORIGIN = new Point(0, 0);
    private static final Box FRAME = new Box(new Point(1, 1), ORIGIN);

    static final List<Example> ALL = List.of(
            word(THINGS.frame.plus(THINGS.place), "things.frame + things.place"),
            word(THINGS.frame.plus(ORIGIN), "things.frame + $1::text::point", "(0.0,0.0)"),
            word(THINGS.frame.minus(THINGS.place), "things.frame - things.place"),
            word(THINGS.frame.minus(ORIGIN), "things.frame - $1::text::point", "(0.0,0.0)"),
            word(THINGS.frame.times(THINGS.place), "things.frame * things.place"),
            word(THINGS.frame.times(ORIGIN), "things.frame * $1::text::point", "(0.0,0.0)"),
            word(THINGS.frame.dividedBy(THINGS.place), "things.frame / things.place"),
            word(THINGS.frame.dividedBy(ORIGIN), "things.frame / $1::text::point", "(0.0,0.0)"),
            word(THINGS.frame.sameAs(FRAME), "things.frame ~= $1::text::box", "(1.0,1.0),(0.0,0.0)"),
            word(THINGS.frame.sameAs(THINGS.frame), "things.frame ~= things.frame"),
            word(THINGS.frame.distance(THINGS.place), "things.frame <-> things.place"),
            word(THINGS.frame.distance(ORIGIN), "things.frame <-> $1::text::point", "(0.0,0.0)"),
            word(THINGS.frame.contains(THINGS.place), "things.frame @> things.place"),
            word(THINGS.frame.contains(ORIGIN), "things.frame @> $1::text::point", "(0.0,0.0)"),
            word(THINGS.frame.containedBy(THINGS.frame), "things.frame <@ things.frame"),
            word(THINGS.frame.overlaps(THINGS.frame), "things.frame && things.frame"),
            word(THINGS.frame.leftOf(THINGS.frame), "things.frame << things.frame"),
            word(THINGS.frame.rightOf(THINGS.frame), "things.frame >> things.frame"),
            word(THINGS.frame.notRightOf(THINGS.frame), "things.frame &< things.frame"),
            word(THINGS.frame.notLeftOf(THINGS.frame), "things.frame &> things.frame"),
            word(THINGS.frame.below(THINGS.frame), "things.frame <<| things.frame"),
            word(THINGS.frame.above(THINGS.frame), "things.frame |>> things.frame"),
            word(THINGS.frame.notAbove(THINGS.frame), "things.frame &<| things.frame"),
            word(THINGS.frame.notBelow(THINGS.frame), "things.frame |&> things.frame"),
            word(THINGS.frame.belowOrTouching(THINGS.frame), "things.frame <^ things.frame"),
            word(THINGS.frame.aboveOrTouching(THINGS.frame), "things.frame >^ things.frame"),
            word(THINGS.frame.intersects(THINGS.frame), "things.frame ?# things.frame"),
            word(THINGS.place.horizontalTo(THINGS.place), "things.place ?- things.place"),
            word(THINGS.place.verticalTo(THINGS.place), "things.place ?| things.place"),
            word(THINGS.edge.perpendicularTo(THINGS.edge), "things.edge ?-| things.edge"),
            word(THINGS.edge.parallelTo(THINGS.edge), "things.edge ?|| things.edge"),
            word(THINGS.edge.isHorizontal(), "ishorizontal(things.edge)"),
            word(THINGS.edge.isVertical(), "isvertical(things.edge)"),
            word(THINGS.place.closestPoint(THINGS.frame), "things.place ## things.frame"),
            word(THINGS.edge.crossing(THINGS.edge), "things.edge # things.edge"),
            word(THINGS.frame.intersection(THINGS.frame), "things.frame # things.frame"),
            word(THINGS.frame.boundBox(THINGS.frame), "bound_box(things.frame, things.frame)"),
            word(THINGS.frame.area(), "area(things.frame)"),
            word(THINGS.edge.length(), "@-@ things.edge"),
            word(THINGS.frame.height(), "height(things.frame)"),
            word(THINGS.frame.width(), "width(things.frame)"),
            word(THINGS.reach.diameter(), "diameter(things.reach)"),
            word(THINGS.reach.radius(), "radius(things.reach)"),
            word(THINGS.place.slope(THINGS.place), "slope(things.place, things.place)"),
            word(THINGS.frame.center(), "@@ things.frame"),
            word(THINGS.frame.diagonal(), "diagonal(things.frame)"),
            word(THINGS.route.npoints(), "npoints(things.route)"),
            word(THINGS.route.isClosed(), "isclosed(things.route)"),
            word(THINGS.route.isOpen(), "isopen(things.route)"),
            word(THINGS.route.close(), "pclose(things.route)"),
            word(THINGS.route.open(), "popen(things.route)"),
            word(Geometry.point(THINGS.ratio, THINGS.ratio), "point(things.ratio, things.ratio)"),
            word(Geometry.box(THINGS.place, THINGS.place), "box(things.place, things.place)"),
            word(Geometry.circle(THINGS.place, THINGS.ratio), "circle(things.place, things.ratio)"),
            word(Geometry.line(THINGS.place, THINGS.place), "line(things.place, things.place)"),
            word(Geometry.segment(THINGS.place, THINGS.place), "lseg(things.place, things.place)"),
            word(Geometry.polygon(2, THINGS.reach), "polygon($1::int4, things.reach)", 2));

    private GeometryExamples() {}
}
