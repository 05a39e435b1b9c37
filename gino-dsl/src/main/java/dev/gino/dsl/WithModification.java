package dev.gino.dsl;

import java.util.List;

/** {@code with tables modification}. */
final class WithModification extends Modification {
    final List<CommonTable<?>> tables;
    final Modification modification;

    WithModification(List<CommonTable<?>> tables, Modification modification) {
        this.tables = tables;
        this.modification = modification;
    }

    @Override
    List<?> clauses() {
        return List.of(tables, modification);
    }
}
