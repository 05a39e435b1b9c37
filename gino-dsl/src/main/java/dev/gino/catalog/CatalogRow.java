package dev.gino.catalog;

import java.util.List;

/**
 * A row of the query that reads a catalog: whoever runs it hands the rows back and need not know what is in them.
 *
 * @param kind of what it tells
 * @param fields of one thing, in the order of its kind; empty where there is none
 * @param names a list that its kind may have
 * @param others another
 */
public record CatalogRow(String kind, List<String> fields, List<String> names, List<String> others) {}
