package dev.gino.dsl;

import java.util.List;

/**
 * A column that holds properties: several of them, changed in one statement, are one new value of the column.
 *
 * @param <T> the Java type of the whole column
 */
public interface HostColumn<T> extends Column<T> {
    /** The value of the column in a new row that has these properties. */
    Expression<?, ?> created(List<Assignment<?>> properties);

    /** The value of the column in a row that has it already, with these properties changed and all others kept. */
    Expression<?, ?> changed(List<Assignment<?>> properties);
}
