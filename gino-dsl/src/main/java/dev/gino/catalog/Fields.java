package dev.gino.catalog;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The fields of a row of the catalog, taken one after the other. */
final class Fields {
    private final Iterator<String> rest;
    final List<String> names;
    final List<String> others;

    Fields(CatalogRow row) {
        rest = row.fields().iterator();
        names = row.names();
        others = row.others();
    }

    String text() {
        return rest.next();
    }

    /** A letter of the catalog that stands for a word; zero if there is none. */
    char letter() {
        String text = text();
        return text.isEmpty() ? 0 : text.charAt(0);
    }

    boolean flag() {
        return text().equals("true");
    }

    int number() {
        return Integer.parseInt(text());
    }

    Optional<String> optional() {
        return Optional.of(text()).filter(text -> !text.isEmpty());
    }

    QualifiedName name() {
        return new QualifiedName(text(), text());
    }

    Optional<QualifiedName> optionalName() {
        Optional<String> schema = optional();
        String name = text();
        return schema.map(present -> new QualifiedName(present, name));
    }
}
