package dev.gino.catalog;

import static dev.gino.catalog.Differences.differs;
import static dev.gino.dsl.Spelling.identifier;
import static dev.gino.dsl.Spelling.literal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares types, and sequences that stand alone. */
final class TypeDiff {
    private final Catalog live;
    private final Catalog wanted;
    private final Differences differences;

    TypeDiff(Catalog live, Catalog wanted, Differences differences) {
        this.live = live;
        this.wanted = wanted;
        this.differences = differences;
    }

    void compare() {
        each(Catalog::enums, EnumEntry::name, this::create, this::alter);
        each(Catalog::domains, DomainEntry::name, this::create, this::alter);
        each(Catalog::composites, CompositeEntry::name, this::create, this::alter);
        each(Catalog::ranges, RangeEntry::name, this::create, this::alter);
        each(Catalog::sequences, SequenceEntry::name, this::create, this::alter);
    }

    private <T> void each(
            Function<Catalog, List<T>> entries,
            Function<T, QualifiedName> name,
            Consumer<T> create,
            BiConsumer<T, T> alter) {
        for (T entry : entries.apply(wanted)) {
            Catalog.find(entries.apply(live), name, name.apply(entry))
                    .ifPresentOrElse(there -> alter.accept(there, entry), () -> create.accept(entry));
        }
    }

    private void create(EnumEntry type) {
        String labels = type.labels().stream().map(label -> literal(label)).collect(Collectors.joining(", "));
        missing(Phase.TYPE, type.name(), "create type " + type.name() + " as enum (" + labels + ")");
    }

    private void alter(EnumEntry there, EnumEntry type) {
        List<String> dropped = without(there.labels(), type.labels());
        List<String> labels = new ArrayList<>(there.labels());
        for (String label : without(type.labels(), there.labels())) {
            add(type, label, labels);
        }
        if (!dropped.isEmpty()) {
            differences.byHand(
                    Phase.TYPE,
                    type.name() + ": " + quoted(dropped) + " not declared",
                    "PostgreSQL drops no labels: create another type, alter the columns to it with using, "
                            + "drop this one, rename the other");
        } else if (!labels.equals(type.labels())) {
            differences.byHand(
                    Phase.TYPE,
                    type.name() + ": the labels are " + quoted(labels) + ", declared " + quoted(type.labels()),
                    "PostgreSQL moves no labels: create another type, alter the columns to it with using, "
                            + "drop this one, rename the other");
        }
        differences.comment("type " + type.name(), there.comment(), type.comment());
    }

    /** In its place: after the label that it is declared after, or before the first. */
    private void add(EnumEntry type, String label, List<String> labels) {
        int place = type.labels().indexOf(label);
        String before = place == 0 ? "" : type.labels().get(place - 1);
        String position = place == 0 ? " before " + literal(labels.get(0)) : " after " + literal(before);
        labels.add(place == 0 ? 0 : labels.indexOf(before) + 1, label);
        differences.add(
                Phase.TYPE,
                type.name() + ": " + literal(label) + " is missing",
                "alter type " + type.name() + " add value " + literal(label) + position);
    }

    private static List<String> without(List<String> labels, List<String> others) {
        return labels.stream().filter(label -> !others.contains(label)).toList();
    }

    private static String quoted(List<String> labels) {
        return labels.stream().map(label -> literal(label)).collect(Collectors.joining(", "));
    }

    private void create(DomainEntry domain) {
        String checks = domain.checks().stream()
                .map(check -> " constraint " + identifier(check.name()) + " " + check.definition())
                .collect(Collectors.joining());
        missing(
                Phase.COMPOSITE_TYPE,
                domain.name(),
                "create domain " + domain.name() + " as " + domain.type()
                        + domain.defaultTo().map(value -> " default " + value).orElse("")
                        + (domain.notNull() ? " not null" : "") + checks);
    }

    private void alter(DomainEntry there, DomainEntry domain) {
        String alter = "alter domain " + domain.name() + " ";
        if (!there.type().equals(domain.type())) {
            differences.byHand(
                    Phase.COMPOSITE_TYPE,
                    domain.name() + " " + differs(there.type(), domain.type()),
                    "create another domain, alter the columns to it, drop this one, rename the other");
        }
        if (!there.defaultTo().map(Constant::plain).equals(domain.defaultTo().map(Constant::plain))) {
            differences.add(
                    Phase.COMPOSITE_TYPE,
                    domain.name() + ": its default",
                    alter
                            + domain.defaultTo()
                                    .map(value -> "set default " + value)
                                    .orElse("drop default"));
        }
        if (there.notNull() != domain.notNull()) {
            differences.add(
                    Phase.COMPOSITE_TYPE,
                    domain.name() + ": whether NULL is refused",
                    alter + (domain.notNull() ? "set" : "drop") + " not null");
        }
        checks(there, domain, alter);
        differences.comment("domain " + domain.name(), there.comment(), domain.comment());
    }

    private void checks(DomainEntry there, DomainEntry domain, String alter) {
        for (DomainEntry.Check check : there.checks()) {
            if (!domain.checks().contains(check)) {
                differences.add(
                        Phase.COMPOSITE_TYPE,
                        domain.name() + ": " + check.name() + " is not declared",
                        alter + "drop constraint " + identifier(check.name()));
            }
        }
        for (DomainEntry.Check check : domain.checks()) {
            if (!there.checks().contains(check)) {
                differences.add(
                        Phase.COMPOSITE_TYPE,
                        domain.name() + ": " + check.name() + " is missing",
                        alter + "add constraint " + identifier(check.name()) + " " + check.definition());
            }
        }
    }

    private void create(CompositeEntry type) {
        String attributes = type.attributes().stream()
                .map(attribute -> identifier(attribute.name()) + " " + attribute.type())
                .collect(Collectors.joining(", "));
        missing(Phase.COMPOSITE_TYPE, type.name(), "create type " + type.name() + " as (" + attributes + ")");
    }

    private void alter(CompositeEntry there, CompositeEntry type) {
        Differences.Pairs<CompositeEntry.Attribute> attributes = Differences.pairs(
                there.attributes(), type.attributes(), CompositeEntry.Attribute::name, CompositeEntry.Attribute::name);
        String alter = "alter type " + type.name() + " ";
        attributes
                .surplus()
                .forEach(attribute -> differences.add(
                        Phase.COMPOSITE_TYPE,
                        type.name() + "." + attribute.name() + " is not declared",
                        true,
                        alter + "drop attribute " + identifier(attribute.name())));
        attributes
                .missing()
                .forEach(attribute -> differences.add(
                        Phase.COMPOSITE_TYPE,
                        type.name() + "." + attribute.name() + " is missing",
                        alter + "add attribute " + identifier(attribute.name()) + " " + attribute.type()));
        for (Differences.Pair<CompositeEntry.Attribute> pair : attributes.both()) {
            if (pair.differ(CompositeEntry.Attribute::type)) {
                differences.byHand(
                        Phase.COMPOSITE_TYPE,
                        type.name() + "." + pair.wanted().name() + " "
                                + differs(pair.live().type(), pair.wanted().type()),
                        alter + "alter attribute …, if no column has the type; else create another type");
            }
        }
        differences.comment("type " + type.name(), there.comment(), type.comment());
    }

    private void create(RangeEntry type) {
        String create = "create type " + type.name() + " as range (subtype = " + type.subtype() + ")";
        missing(Phase.COMPOSITE_TYPE, type.name(), create);
    }

    private void alter(RangeEntry there, RangeEntry type) {
        if (!there.subtype().equals(type.subtype())) {
            differences.byHand(
                    Phase.COMPOSITE_TYPE,
                    type.name() + ": its subtype " + differs(there.subtype(), type.subtype()),
                    "create another type, alter the columns to it with using, drop this one, rename the other");
        }
        differences.comment("type " + type.name(), there.comment(), type.comment());
    }

    private void create(SequenceEntry sequence) {
        if (!sequence.ofIdentity()) {
            String options = Numbering.said(sequence.type(), sequence.options()).stream()
                    .map(option -> " " + option)
                    .collect(Collectors.joining());
            missing(
                    Phase.SEQUENCE,
                    sequence.name(),
                    "create sequence " + sequence.name() + " as " + sequence.type() + options);
            owned(sequence);
        }
    }

    private void alter(SequenceEntry there, SequenceEntry sequence) {
        if (sequence.ofIdentity()) {
            return;
        }
        boolean same = there.options().equals(sequence.options());
        if (!same || !there.type().equals(sequence.type())) {
            differences.add(
                    Phase.SEQUENCE,
                    sequence.name() + ": its options",
                    "alter sequence " + sequence.name() + " as " + sequence.type() + " "
                            + String.join(" ", sequence.options()));
        }
        if (!there.owner().equals(sequence.owner())) {
            owned(sequence);
        }
        differences.comment("sequence " + sequence.name(), there.comment(), sequence.comment());
    }

    private void owned(SequenceEntry sequence) {
        sequence.owner()
                .ifPresent(owner -> differences.add(
                        Phase.ALTER_TABLE,
                        sequence.name() + ": its owner",
                        "alter sequence " + sequence.name() + " owned by " + owner.table() + "."
                                + identifier(owner.column())));
    }

    private void missing(Phase phase, QualifiedName name, String create) {
        differences.add(phase, name + " is missing", create);
    }
}
