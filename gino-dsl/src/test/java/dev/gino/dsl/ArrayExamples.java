package dev.gino.dsl;

import static dev.gino.dsl.Things.THINGS;
import static dev.gino.dsl.Words.word;

import java.util.List;

/** Arrays, and what is made of several values. */
final class ArrayExamples {

    static final List<Example> ALL = List.of(
            word(THINGS.tags.contains("a"), "things.tags @> $1", List.of("a")),
            word(THINGS.tags.contains(THINGS.tags), "things.tags @> things.tags"),
            word(THINGS.tags.containedBy("a"), "things.tags <@ $1", List.of("a")),
            word(THINGS.tags.containedBy(THINGS.tags), "things.tags <@ things.tags"),
            word(THINGS.tags.overlaps("a"), "things.tags && $1", List.of("a")),
            word(THINGS.tags.overlaps(THINGS.tags), "things.tags && things.tags"),
            word(THINGS.tags.concat(THINGS.tags), "things.tags || things.tags"),
            word(THINGS.tags.concat(List.of("a")), "things.tags || $1", List.of("a")),
            word(THINGS.tags.append("a"), "array_append(things.tags, $1::text)", "a"),
            word(THINGS.tags.append(THINGS.name), "array_append(things.tags, things.name)"),
            word(THINGS.tags.prepend("a"), "array_prepend($1::text, things.tags)", "a"),
            word(THINGS.tags.prepend(THINGS.name), "array_prepend(things.name, things.tags)"),
            word(THINGS.tags.has(THINGS.name), "things.name = any(things.tags)"),
            word(THINGS.tags.remove("a"), "array_remove(things.tags, $1::text)", "a"),
            word(THINGS.tags.remove(THINGS.name), "array_remove(things.tags, things.name)"),
            word(THINGS.tags.removeNulls(), "array_remove(things.tags, null)"),
            word(THINGS.tags.replace("a", "a"), "array_replace(things.tags, $1::text, $2::text)", "a", "a"),
            word(THINGS.tags.position("a"), "array_position(things.tags, $1::text)", "a"),
            word(THINGS.tags.position(THINGS.name), "array_position(things.tags, things.name)"),
            word(THINGS.tags.position("a", 2), "array_position(things.tags, $1::text, $2::int4)", "a", 2),
            word(THINGS.tags.positions("a"), "array_positions(things.tags, $1::text)", "a"),
            word(THINGS.tags.get(THINGS.number), "(things.tags)[things.number]"),
            word(THINGS.tags.get(2), "(things.tags)[$1::int4]", 2),
            word(THINGS.tags.slice(2, 2), "(things.tags)[$1::int4:$2::int4]", 2, 2),
            word(THINGS.tags.unnest(), "unnest(things.tags)"),
            word(THINGS.tags.subscripts(2), "generate_subscripts(things.tags, $1::int4)", 2),
            word(THINGS.tags.subscripts(2, true), "generate_subscripts(things.tags, $1::int4, $2::bool)", 2, true),
            word(THINGS.tags.cardinality(), "cardinality(things.tags)"),
            word(THINGS.tags.length(2), "array_length(things.tags, $1::int4)", 2),
            word(THINGS.tags.lower(2), "array_lower(things.tags, $1::int4)", 2),
            word(THINGS.tags.upper(2), "array_upper(things.tags, $1::int4)", 2),
            word(THINGS.tags.ndims(), "array_ndims(things.tags)"),
            word(THINGS.tags.dims(), "array_dims(things.tags)"),
            word(THINGS.tags.join("a"), "array_to_string(things.tags, $1::text)", "a"),
            word(THINGS.tags.join("a", "a"), "array_to_string(things.tags, $1::text, $2::text)", "a", "a"),
            word(THINGS.tags.trim(2), "trim_array(things.tags, $1::int4)", 2),
            word(THINGS.tags.sample(2), "array_sample(things.tags, $1::int4)", 2),
            word(THINGS.tags.shuffle(), "array_shuffle(things.tags)"),
            word(THINGS.tags.reverse(), "array_reverse(things.tags)"),
            word(THINGS.tags.sort(), "array_sort(things.tags)"),
            word(THINGS.tags.sort(true), "array_sort(things.tags, $1::bool)", true),
            word(THINGS.tags.sort(true, true), "array_sort(things.tags, $1::bool, $2::bool)", true, true),
            word(THINGS.tags.toTsVector(), "array_to_tsvector(things.tags)"),
            word(
                    Functions.greatest(THINGS.number, THINGS.number.plus(1)),
                    "greatest(things.number, things.number + $1)",
                    1),
            word(Functions.least(THINGS.number, THINGS.number.plus(1)), "least(things.number, things.number + $1)", 1),
            word(Functions.array(THINGS.name, THINGS.alias), "array[things.name, things.alias]"));

    private ArrayExamples() {}
}
