package dev.gino.dsl;

import dev.gino.type.Box;
import dev.gino.type.Cidr;
import dev.gino.type.Circle;
import dev.gino.type.Inet;
import dev.gino.type.Line;
import dev.gino.type.LineSegment;
import dev.gino.type.MacAddress;
import dev.gino.type.MacAddress8;
import dev.gino.type.Path;
import dev.gino.type.Point;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;

/** A table with a column of each flavour. */
public final class Things extends Table<Row> {
    public static final Things THINGS = new Things();

    public final TextColumn name = text("name");
    public final TextColumn alias = citext("alias");
    public final NumericColumn<Integer> number = integer("number");
    public final NumericColumn<Double> ratio = doublePrecision("ratio");
    public final NumericColumn<BigDecimal> amount = numeric("amount");
    public final BooleanColumn good = bool("good");
    public final TemporalColumn<LocalDate> day = date("day");
    public final TemporalColumn<LocalTime> clock = time("clock");
    public final TemporalColumn<OffsetTime> offset = timetz("offset");
    public final TemporalColumn<LocalDateTime> wall = timestamp("wall");
    public final TemporalColumn<Instant> since = timestamptz("since");
    public final IntervalColumn span = interval("span");
    public final MoneyColumn price = money("price");
    public final BytesColumn bytes = bytea("bytes");
    public final BitsColumn bits = varbit("bits");
    public final NetworkColumn<Inet> host = inet("host");
    public final NetworkColumn<Cidr> network = cidr("network");
    public final MacAddressColumn<MacAddress> mac = macaddr("mac");
    public final MacAddressColumn<MacAddress8> mac8 = macaddr8("mac8");
    public final GeometricColumn<Point> place = geometric("place", SqlTypes.POINT);
    public final GeometricColumn<Line> border = geometric("border", SqlTypes.LINE);
    public final GeometricColumn<LineSegment> edge = geometric("edge", SqlTypes.LSEG);
    public final GeometricColumn<Box> frame = geometric("frame", SqlTypes.BOX);
    public final GeometricColumn<Path> route = geometric("route", SqlTypes.PATH);
    public final GeometricColumn<Circle> reach = geometric("reach", SqlTypes.CIRCLE);
    public final TsVectorColumn document = tsvector("document");
    public final TsQueryColumn query = tsquery("query");
    public final XmlColumn page = xml("page");
    public final HstoreColumn pairs = hstore("pairs");
    public final ArrayColumn<String> tags = array("tags", SqlTypes.TEXT);
    public final RangeColumn<LocalDate> during = range("during", SqlTypes.DATERANGE);
    public final MultirangeColumn<LocalDate> days = multirange("days", SqlTypes.DATEMULTIRANGE);

    private Things() {
        super("things", Row.class);
    }
}
