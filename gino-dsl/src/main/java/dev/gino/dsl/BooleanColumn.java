package dev.gino.dsl;

/** A column of what is true or false. */
public final class BooleanColumn extends Condition implements DeclaredColumn<Boolean, Condition, BooleanColumn> {
    /** The column of a declaration. */
    public BooleanColumn(Declaration<Boolean, Condition> declaration) {
        super(declaration.term());
    }

    @Override
    public BooleanColumn with(Declaration<Boolean, Condition> changed) {
        return new BooleanColumn(changed);
    }
}
