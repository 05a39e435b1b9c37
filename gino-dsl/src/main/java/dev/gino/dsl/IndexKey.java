package dev.gino.dsl;

/** What an index, or a constraint that excludes, has for a key: an expression, its order, or one with an operator class. */
public sealed interface IndexKey permits Expression, Order, IndexElement {
    /** The parts that it is made of. */
    IndexElement element();

    /**
     * {@code this operator_class}: how the index compares it, if not as the type does.
     *
     * @see <a href="https://www.postgresql.org/docs/current/indexes-opclass.html">PostgreSQL: operator classes</a>
     */
    default IndexElement operatorClass(String name) {
        return element().with(OperatorClass.of(name));
    }

    /** {@code this operator_class (parameter = value)}. */
    default IndexElement operatorClass(OperatorClass operatorClass) {
        return element().with(operatorClass);
    }

    /** {@code this with operator}: of two rows, not all keys may answer true. For constraints that exclude. */
    default ExclusionElement with(String operator) {
        return new ExclusionElement(element(), new Operator(operator));
    }
}
