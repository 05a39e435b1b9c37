package dev.gino.dsl;

import static dev.gino.dsl.Dsl.template;
import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.SqlTypes.XML;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * XML that is made of other values.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-xml.html">PostgreSQL: XML functions</a>
 */
public final class XmlFunctions {
    private XmlFunctions() {}

    /** {@code xmlconcat(parts)}. */
    public static XmlExpression xmlConcat(Expression<?, ?>... parts) {
        return template(XML, "xmlconcat(" + holes(parts) + ")", parts);
    }

    /** {@code xmlelement(name name, content)}. */
    public static XmlExpression xmlElement(String name, Expression<?, ?>... content) {
        return template(
                XML,
                "xmlelement(name " + Identifier.sql(name) + (content.length == 0 ? "" : ", ") + holes(content) + ")",
                content);
    }

    /** {@code xmlforest(expression as name, …)}: an element of each. */
    public static XmlExpression xmlForest(Labelled<?>... elements) {
        return template(
                XML,
                "xmlforest("
                        + Arrays.stream(elements)
                                .map(element -> "{} as " + Identifier.sql(element.label()))
                                .collect(Collectors.joining(", "))
                        + ")",
                Arrays.stream(elements).map(Labelled::unlabelled).toArray(Expression<?, ?>[]::new));
    }

    /** {@code xmlpi(name name, content)}. */
    public static XmlExpression xmlPi(String name, String content) {
        return template(XML, "xmlpi(name " + Identifier.sql(name) + ", {})", value(content));
    }

    private static String holes(Expression<?, ?>... arguments) {
        return Arrays.stream(arguments).map(argument -> "{}").collect(Collectors.joining(", "));
    }
}
