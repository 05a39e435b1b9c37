package dev.gino.dsl;

import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.SqlTypes.BOOLEAN;
import static dev.gino.dsl.SqlTypes.TEXT;
import static dev.gino.dsl.SqlTypes.XML;

import dev.gino.type.Xml;
import java.util.List;

/**
 * A document, or a part of one, in XML.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-xml.html">PostgreSQL: XML functions</a>
 */
public class XmlExpression extends Expression<Xml, XmlExpression> {
    /** For columns and properties of such types. */
    public XmlExpression(Term<Xml, XmlExpression> term) {
        super(term);
    }

    /** {@code (this is document)}: whether it has one root. */
    public final Condition isDocument() {
        return Dsl.template(BOOLEAN, "({} is document)", this);
    }

    /** {@code xpath(path, this)}. */
    public final ArrayExpression<Xml> xpath(String path) {
        return XML.array()
                .expression(Functions.node("xpath", List.of(value(path).node(), node())));
    }

    /** {@code xpath(path, this, namespaces)}: pairs of an alias and a URI. */
    public final ArrayExpression<Xml> xpath(String path, Expression<List<String>, ?> namespaces) {
        return XML.array()
                .expression(Functions.node("xpath", List.of(value(path).node(), node(), namespaces.node())));
    }

    /** {@code xpath_exists(path, this)}. */
    public final Condition xpathExists(String path) {
        return Functions.call(BOOLEAN, "xpath_exists", value(path), this);
    }

    /** {@code xpath_exists(path, this, namespaces)}. */
    public final Condition xpathExists(String path, Expression<List<String>, ?> namespaces) {
        return Functions.call(BOOLEAN, "xpath_exists", value(path), this, namespaces);
    }

    /** {@code xmlexists(path passing this)}. */
    public final Condition exists(String path) {
        return Dsl.template(BOOLEAN, "xmlexists({} passing {})", value(path), this);
    }

    /** {@code xmlserialize(content this as text)}. */
    public final TextExpression serialize() {
        return Dsl.template(TEXT, "xmlserialize(content {} as text)", this);
    }
}
