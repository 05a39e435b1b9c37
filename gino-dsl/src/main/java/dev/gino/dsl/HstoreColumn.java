package dev.gino.dsl;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A column of keys and texts. */
public final class HstoreColumn extends HstoreExpression
        implements DeclaredColumn<Map<String, @Nullable String>, HstoreExpression, HstoreColumn> {
    /** The column of a declaration. */
    public HstoreColumn(Declaration<Map<String, @Nullable String>, HstoreExpression> declaration) {
        super(declaration.term());
    }

    @Override
    public HstoreColumn with(Declaration<Map<String, @Nullable String>, HstoreExpression> changed) {
        return new HstoreColumn(changed);
    }
}
