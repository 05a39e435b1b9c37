package dev.gino.dsl;

import static dev.gino.dsl.Things.THINGS;
import static dev.gino.dsl.Words.word;

import java.util.List;
import java.util.Map;

/** XML and hstore. */
final class DocumentExamples {
    private static final Map<String, String> PAIRS = Map.of("a", "b");

    static final List<Example> ALL = List.of(
            word(THINGS.page.isDocument(), "(things.page is document)"),
            word(THINGS.page.xpath("a"), "xpath($1::text, things.page)", "a"),
            word(THINGS.page.xpath("a", THINGS.tags), "xpath($1::text, things.page, things.tags)", "a"),
            word(THINGS.page.xpathExists("a"), "xpath_exists($1::text, things.page)", "a"),
            word(THINGS.page.xpathExists("a", THINGS.tags), "xpath_exists($1::text, things.page, things.tags)", "a"),
            word(THINGS.page.exists("a"), "xmlexists(($1::text) passing (things.page))", "a"),
            word(THINGS.page.serialize(), "xmlserialize(content things.page as text)"),
            word(THINGS.pairs.get(THINGS.name), "things.pairs -> things.name"),
            word(THINGS.pairs.get("a"), "things.pairs -> $1::text", "a"),
            word(THINGS.pairs.getAll(List.of("a", "b")), "things.pairs -> $1::text[]", List.of("a", "b")),
            word(THINGS.pairs.concat(THINGS.pairs), "things.pairs || things.pairs"),
            word(THINGS.pairs.concat(PAIRS), "things.pairs || $1::text::hstore", "\"a\"=>\"b\""),
            word(THINGS.pairs.has("a"), "things.pairs ? $1::text", "a"),
            word(THINGS.pairs.hasAll(List.of("a", "b")), "things.pairs ?& $1::text[]", List.of("a", "b")),
            word(THINGS.pairs.hasAny(List.of("a", "b")), "things.pairs ?| $1::text[]", List.of("a", "b")),
            word(THINGS.pairs.isDefined("a"), "defined(things.pairs, $1::text)", "a"),
            word(THINGS.pairs.contains(THINGS.pairs), "things.pairs @> things.pairs"),
            word(THINGS.pairs.contains(PAIRS), "things.pairs @> $1::text::hstore", "\"a\"=>\"b\""),
            word(THINGS.pairs.containedBy(THINGS.pairs), "things.pairs <@ things.pairs"),
            word(THINGS.pairs.containedBy(PAIRS), "things.pairs <@ $1::text::hstore", "\"a\"=>\"b\""),
            word(THINGS.pairs.minus(THINGS.pairs), "things.pairs - things.pairs"),
            word(THINGS.pairs.minus("a"), "things.pairs - $1::text", "a"),
            word(THINGS.pairs.minus(List.of("a", "b")), "things.pairs - $1::text[]", List.of("a", "b")),
            word(THINGS.pairs.slice(List.of("a", "b")), "slice(things.pairs, $1::text[])", List.of("a", "b")),
            word(THINGS.pairs.keys(), "akeys(things.pairs)"),
            word(THINGS.pairs.values(), "avals(things.pairs)"),
            word(THINGS.pairs.eachKey(), "skeys(things.pairs)"),
            word(THINGS.pairs.eachValue(), "svals(things.pairs)"),
            word(THINGS.pairs.toArray(), "hstore_to_array(things.pairs)"),
            word(THINGS.pairs.toMatrix(), "hstore_to_matrix(things.pairs)"),
            word(THINGS.pairs.populate(Dsl.template(SqlTypes.TEXT, "things")), "things #= things.pairs"),
            word(XmlFunctions.xmlConcat(THINGS.page, THINGS.page), "xmlconcat(things.page, things.page)"),
            word(
                    XmlFunctions.xmlElement("a", THINGS.name, THINGS.number),
                    "xmlelement(name a, things.name, things.number)"),
            word(XmlFunctions.xmlForest(THINGS.name.as("a")), "xmlforest(things.name as a)"),
            word(XmlFunctions.xmlPi("a", "a"), "xmlpi(name a, $1::text)", "a"),
            word(Hstores.hstore(Dsl.template(SqlTypes.TEXT, "things")), "hstore(things)"),
            word(Hstores.hstore(THINGS.tags, THINGS.tags), "hstore(things.tags, things.tags)"),
            word(Hstores.hstore(THINGS.name, THINGS.name), "hstore(things.name, things.name)"),
            word(XmlFunctions.xmlAgg(THINGS.page), "xmlagg(things.page)"));

    private DocumentExamples() {}
}
