package dev.gino.engine;

import dev.gino.dsl.Bind;
import dev.gino.dsl.BoundSql;
import dev.gino.dsl.Output;
import dev.gino.dsl.Projection;
import dev.gino.dsl.Query;
import dev.gino.dsl.Reading;
import dev.gino.type.Codec;
import dev.gino.type.Codecs;
import java.util.List;

/** A statement in plain words, so that these tests need nothing of the DSL. */
record Sql<R>(BoundSql toSql, Projection<R> projection) implements Query<R> {
    /** A statement without a result, or one that nobody reads. */
    static Sql<Integer> sql(String text, Bind<?>... binds) {
        return of(Codecs.INT4, text, binds);
    }

    /** A query of one column. */
    static <R> Sql<R> of(Codec<R> codec, String text, Bind<?>... binds) {
        Projection<R> projection = new Projection<>(List.of(new Output("value", codec)), new Reading.Single<>());
        return new Sql<>(new BoundSql(text, List.of(binds)), projection);
    }

    static Bind<Integer> bind(int value) {
        return new Bind<>(value, Codecs.INT4);
    }

    static Bind<String> bind(String value) {
        return new Bind<>(value, Codecs.TEXT);
    }
}
