package dev.gino.dsl;

/** An expression of a type that has no words of its own: uuid, bytea, enums, types of yours. */
public class ValueExpression<T> extends Expression<T, ValueExpression<T>> {
    /** For columns and properties of such types. */
    public ValueExpression(Term<T, ValueExpression<T>> term) {
        super(term);
    }
}
