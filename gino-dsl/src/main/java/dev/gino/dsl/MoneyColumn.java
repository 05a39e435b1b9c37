package dev.gino.dsl;

import java.math.BigDecimal;

/** A column of amounts of money. */
public final class MoneyColumn extends MoneyExpression
        implements DeclaredColumn<BigDecimal, MoneyExpression, MoneyColumn> {
    /** The column of a declaration. */
    public MoneyColumn(Declaration<BigDecimal, MoneyExpression> declaration) {
        super(declaration.term());
    }

    @Override
    public MoneyColumn with(Declaration<BigDecimal, MoneyExpression> changed) {
        return new MoneyColumn(changed);
    }
}
