package dev.gino.dsl;

import dev.gino.type.Xml;

/** A column of XML. */
public final class XmlColumn extends XmlExpression implements DeclaredColumn<Xml, XmlExpression, XmlColumn> {
    /** The column of a declaration. */
    public XmlColumn(Declaration<Xml, XmlExpression> declaration) {
        super(declaration.term());
    }

    @Override
    public XmlColumn with(Declaration<Xml, XmlExpression> changed) {
        return new XmlColumn(changed);
    }
}
