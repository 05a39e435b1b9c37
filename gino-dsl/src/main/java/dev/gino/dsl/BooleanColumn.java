package dev.gino.dsl;

/** A column of what is true or false. */
public final class BooleanColumn extends Condition implements DeclaredColumn<Boolean, Condition, BooleanColumn> {
    private final Declaration<Boolean, Condition> declaration;

    /** The column of a declaration. */
    public BooleanColumn(Declaration<Boolean, Condition> declaration) {
        super(declaration.term());
        this.declaration = declaration;
    }

    @Override
    public Declaration<Boolean, Condition> declaration() {
        return declaration;
    }

    @Override
    public BooleanColumn with(Declaration<Boolean, Condition> changed) {
        return new BooleanColumn(changed);
    }

    @Override
    public Expression<Boolean, ?> expression() {
        return this;
    }

    @Override
    public String label() {
        return name();
    }
}
