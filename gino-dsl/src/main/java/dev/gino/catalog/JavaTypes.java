package dev.gino.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types that are known out of the box, one line each, and where their classes are. */
final class JavaTypes {
    private static final Pattern MODIFIER = Pattern.compile("\\([^)]*\\)");

    private static final Map<String, JavaType> KNOWN = Stream.of(
                    known("boolean", "bool", "BooleanColumn", "BOOLEAN", "Condition", "Boolean"),
                    known(
                            "smallint",
                            "smallint",
                            "NumericColumn<Short>",
                            "SMALLINT",
                            "NumericExpression<Short>",
                            "Short"),
                    known(
                            "integer",
                            "integer",
                            "NumericColumn<Integer>",
                            "INTEGER",
                            "NumericExpression<Integer>",
                            "Integer"),
                    known("bigint", "bigint", "NumericColumn<Long>", "BIGINT", "NumericExpression<Long>", "Long"),
                    known("real", "real", "NumericColumn<Float>", "REAL", "NumericExpression<Float>", "Float"),
                    known(
                            "double precision",
                            "doublePrecision",
                            "NumericColumn<Double>",
                            "DOUBLE",
                            "NumericExpression<Double>",
                            "Double"),
                    known(
                            "numeric",
                            "numeric",
                            "NumericColumn<BigDecimal>",
                            "NUMERIC",
                            "NumericExpression<BigDecimal>",
                            "BigDecimal"),
                    known("text", "text", "TextColumn", "TEXT", "TextExpression", "String"),
                    known("character varying", "", "TextColumn", "VARCHAR", "TextExpression", "String"),
                    known("character", "", "TextColumn", "CHAR", "TextExpression", "String"),
                    known("name", "", "TextColumn", "NAME", "TextExpression", "String"),
                    known("citext", "citext", "TextColumn", "CITEXT", "TextExpression", "String"),
                    known("oid", "", "ValueColumn<Long>", "OID", "ValueExpression<Long>", "Long"),
                    known("money", "money", "MoneyColumn", "MONEY", "MoneyExpression", "BigDecimal"),
                    known("uuid", "uuid", "ValueColumn<UUID>", "UUID", "ValueExpression<UUID>", "UUID"),
                    known("bytea", "bytea", "BytesColumn", "BYTEA", "BytesExpression", "byte[]"),
                    known(
                            "date",
                            "date",
                            "TemporalColumn<LocalDate>",
                            "DATE",
                            "TemporalExpression<LocalDate>",
                            "LocalDate"),
                    known(
                            "time without time zone",
                            "time",
                            "TemporalColumn<LocalTime>",
                            "TIME",
                            "TemporalExpression<LocalTime>",
                            "LocalTime"),
                    known(
                            "time with time zone",
                            "timetz",
                            "TemporalColumn<OffsetTime>",
                            "TIMETZ",
                            "TemporalExpression<OffsetTime>",
                            "OffsetTime"),
                    known(
                            "timestamp without time zone",
                            "timestamp",
                            "TemporalColumn<LocalDateTime>",
                            "TIMESTAMP",
                            "TemporalExpression<LocalDateTime>",
                            "LocalDateTime"),
                    known(
                            "timestamp with time zone",
                            "timestamptz",
                            "TemporalColumn<Instant>",
                            "TIMESTAMPTZ",
                            "TemporalExpression<Instant>",
                            "Instant"),
                    known("interval", "interval", "IntervalColumn", "INTERVAL", "IntervalExpression", "Interval"),
                    known("bit", "", "BitsColumn", "BIT", "BitsExpression", "Bits"),
                    known("bit varying", "varbit", "BitsColumn", "VARBIT", "BitsExpression", "Bits"),
                    known("inet", "inet", "NetworkColumn<Inet>", "INET", "NetworkExpression<Inet>", "Inet"),
                    known("cidr", "cidr", "NetworkColumn<Cidr>", "CIDR", "NetworkExpression<Cidr>", "Cidr"),
                    known(
                            "macaddr",
                            "macaddr",
                            "MacAddressColumn<MacAddress>",
                            "MACADDR",
                            "MacAddressExpression<MacAddress>",
                            "MacAddress"),
                    known(
                            "macaddr8",
                            "macaddr8",
                            "MacAddressColumn<MacAddress8>",
                            "MACADDR8",
                            "MacAddressExpression<MacAddress8>",
                            "MacAddress8"),
                    known(
                            "point",
                            "geometric",
                            "GeometricColumn<Point>",
                            "POINT",
                            "GeometricExpression<Point>",
                            "Point"),
                    known("line", "geometric", "GeometricColumn<Line>", "LINE", "GeometricExpression<Line>", "Line"),
                    known(
                            "lseg",
                            "geometric",
                            "GeometricColumn<LineSegment>",
                            "LSEG",
                            "GeometricExpression<LineSegment>",
                            "LineSegment"),
                    known("box", "geometric", "GeometricColumn<Box>", "BOX", "GeometricExpression<Box>", "Box"),
                    known("path", "geometric", "GeometricColumn<Path>", "PATH", "GeometricExpression<Path>", "Path"),
                    known(
                            "polygon",
                            "geometric",
                            "GeometricColumn<Polygon>",
                            "POLYGON",
                            "GeometricExpression<Polygon>",
                            "Polygon"),
                    known(
                            "circle",
                            "geometric",
                            "GeometricColumn<Circle>",
                            "CIRCLE",
                            "GeometricExpression<Circle>",
                            "Circle"),
                    known("tsvector", "tsvector", "TsVectorColumn", "TSVECTOR", "TsVectorExpression", "TsVector"),
                    known("tsquery", "tsquery", "TsQueryColumn", "TSQUERY", "TsQueryExpression", "TsQuery"),
                    known("json", "", "ValueColumn<String>", "JSON", "ValueExpression<String>", "String"),
                    known("xml", "xml", "XmlColumn", "XML", "XmlExpression", "Xml"),
                    known("hstore", "hstore", "HstoreColumn", "HSTORE", "HstoreExpression", "Map<String, String>"),
                    known(
                            "int4range",
                            "range",
                            "RangeColumn<Integer>",
                            "INT4RANGE",
                            "RangeExpression<Integer>",
                            "Range<Integer>"),
                    known(
                            "int8range",
                            "range",
                            "RangeColumn<Long>",
                            "INT8RANGE",
                            "RangeExpression<Long>",
                            "Range<Long>"),
                    known(
                            "numrange",
                            "range",
                            "RangeColumn<BigDecimal>",
                            "NUMRANGE",
                            "RangeExpression<BigDecimal>",
                            "Range<BigDecimal>"),
                    known(
                            "daterange",
                            "range",
                            "RangeColumn<LocalDate>",
                            "DATERANGE",
                            "RangeExpression<LocalDate>",
                            "Range<LocalDate>"),
                    known(
                            "tsrange",
                            "range",
                            "RangeColumn<LocalDateTime>",
                            "TSRANGE",
                            "RangeExpression<LocalDateTime>",
                            "Range<LocalDateTime>"),
                    known(
                            "tstzrange",
                            "range",
                            "RangeColumn<Instant>",
                            "TSTZRANGE",
                            "RangeExpression<Instant>",
                            "Range<Instant>"),
                    known(
                            "int4multirange",
                            "multirange",
                            "MultirangeColumn<Integer>",
                            "INT4MULTIRANGE",
                            "MultirangeExpression<Integer>",
                            "Multirange<Integer>"),
                    known(
                            "int8multirange",
                            "multirange",
                            "MultirangeColumn<Long>",
                            "INT8MULTIRANGE",
                            "MultirangeExpression<Long>",
                            "Multirange<Long>"),
                    known(
                            "nummultirange",
                            "multirange",
                            "MultirangeColumn<BigDecimal>",
                            "NUMMULTIRANGE",
                            "MultirangeExpression<BigDecimal>",
                            "Multirange<BigDecimal>"),
                    known(
                            "datemultirange",
                            "multirange",
                            "MultirangeColumn<LocalDate>",
                            "DATEMULTIRANGE",
                            "MultirangeExpression<LocalDate>",
                            "Multirange<LocalDate>"),
                    known(
                            "tsmultirange",
                            "multirange",
                            "MultirangeColumn<LocalDateTime>",
                            "TSMULTIRANGE",
                            "MultirangeExpression<LocalDateTime>",
                            "Multirange<LocalDateTime>"),
                    known(
                            "tstzmultirange",
                            "multirange",
                            "MultirangeColumn<Instant>",
                            "TSTZMULTIRANGE",
                            "MultirangeExpression<Instant>",
                            "Multirange<Instant>"),
                    Map.entry(
                            "jsonb",
                            new JavaType("Jsonb.jsonb", "JsonbColumn", "", "JsonbExpression<JsonNode>", "JsonNode")))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Where the classes are that generated code may name. */
    static final Map<String, String> PACKAGES = packages();

    /** What no generated class may be called: it would hide another. */
    static final Set<String> TAKEN = taken();

    private JavaTypes() {}

    private static Map.Entry<String, JavaType> known(
            String name, String factory, String column, String constant, String expression, String java) {
        return Map.entry(name, new JavaType(factory, column, "SqlTypes." + constant, expression, java));
    }

    private static Map<String, String> packages() {
        Map<String, String> packages = new HashMap<>();
        put(packages, "java.math", "BigDecimal");
        put(packages, "java.util", "List Map UUID");
        put(packages, "java.time", "Instant LocalDate LocalDateTime LocalTime OffsetTime");
        put(packages, "dev.gino.jsonb", "Jsonb JsonbColumn");
        put(packages, "com.fasterxml.jackson.databind", "JsonNode");
        put(packages, "com.fasterxml.jackson.databind.node", "JsonNodeFactory");
        put(
                packages,
                "dev.gino.type",
                "Bits Box Cidr Circle Codec Inet Interval Line LineSegment MacAddress MacAddress8 Multirange Path Point"
                        + " Polygon Range TsQuery TsVector Xml");
        put(
                packages,
                "dev.gino.dsl",
                "ArrayColumn BitsColumn BooleanColumn BytesColumn CheckConstraint Condition Domain Dsl"
                        + " ExclusionConstraint ForeignKey Functions GeometricColumn HstoreColumn Index IndexMethod"
                        + " IntervalColumn KeyConstraint MacAddressColumn MoneyColumn MultirangeColumn NetworkColumn"
                        + " NumericColumn NumericExpression OnDelete OnUpdate PartitionMethod RangeColumn RangeExpression"
                        + " Row Sequence SqlType SqlTypes Table TemporalColumn TemporalExpression TextColumn"
                        + " TextExpression TsQueryColumn TsVectorColumn ValueColumn ValueExpression XmlColumn"
                        + " ArrayExpression BitsExpression BytesExpression GeometricExpression HstoreExpression"
                        + " IntervalExpression MacAddressExpression MoneyExpression MultirangeExpression"
                        + " NetworkExpression TsQueryExpression TsVectorExpression XmlExpression");
        return Map.copyOf(packages);
    }

    private static void put(Map<String, String> packages, String where, String names) {
        Stream.of(names.split(" ")).forEach(name -> packages.put(name, where));
    }

    private static Set<String> taken() {
        Set<String> taken = new TreeSet<>(PACKAGES.keySet());
        taken.addAll(List.of(
                "Boolean",
                "Byte",
                "Character",
                "Class",
                "Double",
                "Enum",
                "Float",
                "Integer",
                "Long",
                "Number",
                "Object",
                "Override",
                "Record",
                "Short",
                "String",
                "System",
                "Void"));
        return Set.copyOf(taken);
    }

    /** The type that PostgreSQL prints so, in Java, if it is known. */
    static Optional<JavaType> find(String printed) {
        Matcher modifier = MODIFIER.matcher(printed);
        String name = modifier.replaceFirst("").replaceFirst("^.*\\.(?=(citext|hstore)$)", "");
        Optional<JavaType> known = Optional.ofNullable(KNOWN.get(name));
        return modifier.reset().find() ? known.map(type -> sized(name, type, modifier.group())) : known;
    }

    private static JavaType sized(String name, JavaType type, String modifier) {
        JavaType modified = type.modified(modifier);
        boolean word = name.equals("numeric") && !modifier.contains("-");
        String factory = name.equals("character varying") ? "varchar" : word ? "numeric" : "";
        return factory.isEmpty()
                ? modified
                : new JavaType(
                        factory + modifier.replace(",", ", "),
                        type.column(),
                        modified.sqlType(),
                        type.expression(),
                        type.java());
    }

    /** A type that Java sees as the text that PostgreSQL prints. */
    static JavaType text(String printed) {
        String type =
                "SqlType.of(Codec.text(" + JavaFile.literal(printed) + ", String.class, value -> value, text -> text))";
        return new JavaType("", "ValueColumn<String>", type, "ValueExpression<String>", "String");
    }
}
