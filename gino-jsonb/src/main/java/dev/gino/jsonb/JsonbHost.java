package dev.gino.jsonb;

import dev.gino.dsl.Assignment;
import dev.gino.dsl.Expression;
import dev.gino.dsl.HostColumn;
import java.util.List;

/** A column of documents: properties are made in it, and written through it. */
interface JsonbHost<D> extends HostColumn<D>, JsonbObject {
    @Override
    default Expression<?, ?> created(List<Assignment<?>> properties) {
        return Patch.of(path().json(), properties).created();
    }

    @Override
    default Expression<?, ?> changed(List<Assignment<?>> properties) {
        return Patch.of(path().json(), properties).changed(expression());
    }
}
