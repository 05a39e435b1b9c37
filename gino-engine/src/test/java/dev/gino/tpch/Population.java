package dev.gino.tpch;

import static dev.gino.tpch.Customer.CUSTOMER;
import static dev.gino.tpch.Lineitem.LINEITEM;
import static dev.gino.tpch.Nation.NATION;
import static dev.gino.tpch.Orders.ORDERS;
import static dev.gino.tpch.Part.PART;
import static dev.gino.tpch.PartSupplier.PARTSUPP;
import static dev.gino.tpch.Region.REGION;
import static dev.gino.tpch.Supplier.SUPPLIER;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The rows of all tables at scale 0.01, as the specification distributes their values (4.2.3), except that what the
 * queries ask for is more frequent.
 */
final class Population {
    private static final int SUPPLIERS = 100;
    private static final int PARTS = 2_000;
    private static final int CUSTOMERS = 1_500;
    private static final int ORDERS_MADE = 15_000;
    private static final int CLERKS = 10;
    private static final int CANADA = 3;
    private static final int SAUDI_ARABIA = 20;
    private static final LocalDate FIRST_ORDER = LocalDate.of(1992, 1, 1);
    private static final LocalDate LAST_ORDER = LocalDate.of(1998, 8, 2);
    private static final int DAYS = (int) (LAST_ORDER.toEpochDay() - FIRST_ORDER.toEpochDay());
    private static final LocalDate TODAY = LocalDate.of(1995, 6, 17);

    private final Dice dice;
    private final Rows regions = new Rows(REGION);
    private final Rows nations = new Rows(NATION);
    private final Rows suppliers = new Rows(SUPPLIER);
    private final Rows parts = new Rows(PART);
    private final Rows partSuppliers = new Rows(PARTSUPP);
    private final Rows customers = new Rows(CUSTOMER);
    private final Rows orders = new Rows(ORDERS);
    private final Rows lines = new Rows(LINEITEM);

    Population(long seed) {
        dice = new Dice(seed);
        places();
        suppliers();
        parts();
        customers();
        orders();
    }

    void copy(Connection connection) throws SQLException, IOException {
        for (Rows rows : List.of(regions, nations, suppliers, parts, partSuppliers, customers, orders, lines)) {
            rows.copy(connection);
        }
    }

    private void places() {
        for (int key = 0; key < Words.REGIONS.size(); key++) {
            regions.add(key, Words.REGIONS.get(key), dice.comment(31, 115));
        }
        for (int key = 0; key < Words.NATIONS.size(); key++) {
            Words.Place nation = Words.NATIONS.get(key);
            nations.add(key, nation.name(), nation.region(), dice.comment(31, 114));
        }
    }

    private void suppliers() {
        for (int key = 1; key <= SUPPLIERS; key++) {
            int nation = nation(key);
            String comment = dice.onceIn(20) ? dice.comment("Customer", "Complaints", 100) : dice.comment(25, 100);
            suppliers.add(
                    key,
                    numbered("Supplier#", key),
                    dice.address(),
                    nation,
                    dice.phone(nation),
                    dice.money(-999_99, 9999_99),
                    comment);
        }
    }

    /** One after the other, and every fifth supplier is in Canada or in Saudi Arabia, where some are looked for. */
    private static int nation(int supplier) {
        int next = supplier % Words.NATIONS.size();
        return next % 5 != 0 ? next : supplier % 2 == 0 ? CANADA : SAUDI_ARABIA;
    }

    private void parts() {
        for (int key = 1; key <= PARTS; key++) {
            String brand = dice.of(Words.BRANDS, "Brand#12", "Brand#23", "Brand#34");
            parts.add(
                    key,
                    colours(),
                    "Manufacturer#" + brand.charAt("Brand#".length()),
                    brand,
                    dice.of(Words.TYPES, "ECONOMY ANODIZED STEEL", "LARGE BURNISHED BRASS"),
                    dice.onceIn(3) ? dice.between(1, 15) : dice.between(1, 50),
                    dice.of(Words.CONTAINERS, "SM CASE", "MED BOX", "LG PKG"),
                    price(key),
                    dice.comment(5, 22));
            suppliersOf(key);
        }
    }

    private void suppliersOf(int part) {
        for (int which = 0; which < 4; which++) {
            partSuppliers.add(
                    part,
                    supplier(part, which),
                    dice.between(1, 9999),
                    dice.money(1_00, 1000_00),
                    dice.comment(49, 198));
        }
    }

    private String colours() {
        return String.join(
                " ",
                dice.onceIn(100) ? "forest" : dice.of(Words.COLOURS),
                dice.of(Words.COLOURS),
                dice.of(Words.COLOURS),
                dice.of(Words.COLOURS),
                dice.of(Words.COLOURS));
    }

    private static BigDecimal price(int part) {
        return BigDecimal.valueOf(900_00 + part / 10 % 20_001 + 100L * (part % 1000), 2);
    }

    private static int supplier(int part, int which) {
        return (part + which * (SUPPLIERS / 4 + (part - 1) / SUPPLIERS)) % SUPPLIERS + 1;
    }

    private void customers() {
        for (int key = 1; key <= CUSTOMERS; key++) {
            int nation = dice.between(0, Words.NATIONS.size() - 1);
            customers.add(
                    key,
                    numbered("Customer#", key),
                    dice.address(),
                    nation,
                    dice.phone(nation),
                    dice.money(-999_99, 9999_99),
                    dice.of(Words.SEGMENTS),
                    dice.comment(29, 116));
        }
    }

    private void orders() {
        for (int number = 0; number < ORDERS_MADE; number++) {
            order(number / 8 * 32 + number % 8 + 1); // of each 32 keys the first 8 are used
        }
    }

    private void order(int key) {
        LocalDate date = FIRST_ORDER.plusDays(dice.between(0, DAYS));
        boolean large = dice.onceIn(200);
        int number = large ? 7 : dice.between(1, 7);
        int open = 0;
        BigDecimal total = BigDecimal.ZERO;
        for (int line = 1; line <= number; line++) {
            LocalDate shipped = date.plusDays(dice.between(1, 121));
            open += shipped.isAfter(TODAY) ? 1 : 0;
            total = total.add(line(key, line, date, shipped, dice.between(large ? 40 : 1, 50)));
        }
        orders.add(
                key,
                customer(),
                open == 0 ? "F" : open == number ? "O" : "P",
                total,
                date,
                dice.of(Words.PRIORITIES),
                numbered("Clerk#", dice.between(1, CLERKS)),
                0,
                dice.onceIn(50) ? dice.comment("special", "requests", 78) : dice.comment(19, 78));
    }

    /** Whose number can be divided by three has never ordered. */
    private int customer() {
        return dice.between(0, CUSTOMERS / 3 - 1) * 3 + dice.between(1, 2);
    }

    /** What the line adds to the total of its order. */
    private BigDecimal line(int order, int number, LocalDate ordered, LocalDate shipped, int quantity) {
        int part = dice.between(1, PARTS);
        BigDecimal price = price(part).multiply(BigDecimal.valueOf(quantity));
        BigDecimal discount = dice.money(0, 10);
        BigDecimal tax = dice.money(0, 8);
        LocalDate received = shipped.plusDays(dice.between(1, 30));
        lines.add(
                order,
                part,
                supplier(part, dice.between(0, 3)),
                number,
                quantity,
                price,
                discount,
                tax,
                received.isAfter(TODAY) ? "N" : dice.of(List.of("R", "A")),
                shipped.isAfter(TODAY) ? "O" : "F",
                shipped,
                ordered.plusDays(dice.between(30, 90)),
                received,
                dice.of(Words.INSTRUCTIONS, "DELIVER IN PERSON"),
                dice.of(Words.MODES, "AIR", "MAIL", "SHIP"),
                dice.comment(10, 43));
        return price.multiply(BigDecimal.ONE.add(tax)).multiply(BigDecimal.ONE.subtract(discount));
    }

    private static String numbered(String name, int number) {
        return String.format(Locale.ROOT, "%s%09d", name, number);
    }
}
