package dev.gino.dsl;

/** What may stand in group by: an expression, or a set of them. */
public sealed interface Groupable permits Expression, GroupingSet {}
