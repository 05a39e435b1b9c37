package dev.gino.dsl;

import dev.gino.type.Bits;

/** A column of bits. */
public final class BitsColumn extends BitsExpression implements DeclaredColumn<Bits, BitsExpression, BitsColumn> {
    /** The column of a declaration. */
    public BitsColumn(Declaration<Bits, BitsExpression> declaration) {
        super(declaration.term());
    }

    @Override
    public BitsColumn with(Declaration<Bits, BitsExpression> changed) {
        return new BitsColumn(changed);
    }
}
