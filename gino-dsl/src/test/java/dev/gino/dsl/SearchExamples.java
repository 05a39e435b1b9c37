package dev.gino.dsl;

import static dev.gino.dsl.Things.THINGS;
import static dev.gino.dsl.Words.word;

import dev.gino.type.TsQuery;
import dev.gino.type.TsVector;
import java.util.List;

/** Text search. */
final class SearchExamples {
    private static final TsVector VECTOR = TsVector.parse("'cat':1");
    private static final TsQuery CAT = TsQuery.parse("'cat'");
    private static final List<Float> WEIGHTS = List.of(0.1F, 0.2F, 0.4F, 1F);

    static final List<Example> ALL = List.of(
            word(THINGS.document.matches(THINGS.query), "things.document @@ things.query"),
            word(THINGS.document.matches(CAT), "things.document @@ $1::text::tsquery", "'cat'"),
            word(THINGS.document.concat(THINGS.document), "things.document || things.document"),
            word(THINGS.document.concat(VECTOR), "things.document || $1::text::tsvector", "'cat':1"),
            word(THINGS.document.length(), "length(things.document)"),
            word(THINGS.document.strip(), "strip(things.document)"),
            word(THINGS.document.setWeight(Weight.A), "setweight(things.document, 'A')"),
            word(
                    THINGS.document.setWeight(Weight.A, List.of("a", "b")),
                    "setweight(things.document, 'A', $1::text[])",
                    List.of("a", "b")),
            word(THINGS.document.filter(Weight.A, Weight.B), "ts_filter(things.document, '{a,b}'::\"char\"[])"),
            word(THINGS.document.delete("a"), "ts_delete(things.document, $1::text)", "a"),
            word(
                    THINGS.document.delete(List.of("a", "b")),
                    "ts_delete(things.document, $1::text[])",
                    List.of("a", "b")),
            word(THINGS.document.toArray(), "tsvector_to_array(things.document)"),
            word(THINGS.document.rank(THINGS.query), "ts_rank(things.document, things.query)"),
            word(THINGS.document.rank(THINGS.query, 2), "ts_rank(things.document, things.query, $1::int4)", 2),
            word(
                    THINGS.document.rank(WEIGHTS, THINGS.query, 2),
                    "ts_rank($1::float4[], things.document, things.query, $2::int4)",
                    List.of(0.1F, 0.2F, 0.4F, 1.0F),
                    2),
            word(THINGS.document.rankCd(THINGS.query), "ts_rank_cd(things.document, things.query)"),
            word(THINGS.document.rankCd(THINGS.query, 2), "ts_rank_cd(things.document, things.query, $1::int4)", 2),
            word(
                    THINGS.document.rankCd(WEIGHTS, THINGS.query, 2),
                    "ts_rank_cd($1::float4[], things.document, things.query, $2::int4)",
                    List.of(0.1F, 0.2F, 0.4F, 1.0F),
                    2),
            word(THINGS.query.and(THINGS.query), "things.query && things.query"),
            word(THINGS.query.and(CAT), "things.query && $1::text::tsquery", "'cat'"),
            word(THINGS.query.or(THINGS.query), "things.query || things.query"),
            word(THINGS.query.or(CAT), "things.query || $1::text::tsquery", "'cat'"),
            word(THINGS.query.not(), "!! things.query"),
            word(THINGS.query.followedBy(THINGS.query), "things.query <-> things.query"),
            word(THINGS.query.followedBy(THINGS.query, 2), "tsquery_phrase(things.query, things.query, $1::int4)", 2),
            word(THINGS.query.contains(THINGS.query), "things.query @> things.query"),
            word(THINGS.query.containedBy(THINGS.query), "things.query <@ things.query"),
            word(THINGS.query.matches(THINGS.document), "things.query @@ things.document"),
            word(THINGS.query.numnode(), "numnode(things.query)"),
            word(THINGS.query.querytree(), "querytree(things.query)"),
            word(THINGS.query.rewrite("a"), "ts_rewrite(things.query, $1::text)", "a"),
            word(
                    THINGS.query.rewrite(THINGS.query, THINGS.query),
                    "ts_rewrite(things.query, things.query, things.query)"));

    private SearchExamples() {}
}
