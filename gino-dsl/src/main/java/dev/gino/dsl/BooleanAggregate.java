package dev.gino.dsl;

/** A call of an aggregate whose values are true or false. */
public final class BooleanAggregate extends Condition implements Aggregated<Boolean, Condition, BooleanAggregate> {
    BooleanAggregate(Term<Boolean, Condition> term) {
        super(term);
    }

    @Override
    public BooleanAggregate with(Term<Boolean, Condition> changed) {
        return new BooleanAggregate(changed);
    }
}
