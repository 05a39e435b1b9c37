package dev.gino.tpch;

import java.util.List;
import java.util.stream.Stream;

/** The values that the specification lists. */
final class Words {
    static final List<String> REGIONS = List.of("AFRICA", "AMERICA", "ASIA", "EUROPE", "MIDDLE EAST");
    /** By key, each with the key of its region. */
    static final List<Place> NATIONS = List.of(
            new Place("ALGERIA", 0),
            new Place("ARGENTINA", 1),
            new Place("BRAZIL", 1),
            new Place("CANADA", 1),
            new Place("EGYPT", 4),
            new Place("ETHIOPIA", 0),
            new Place("FRANCE", 3),
            new Place("GERMANY", 3),
            new Place("INDIA", 2),
            new Place("INDONESIA", 2),
            new Place("IRAN", 4),
            new Place("IRAQ", 4),
            new Place("JAPAN", 2),
            new Place("JORDAN", 4),
            new Place("KENYA", 0),
            new Place("MOROCCO", 0),
            new Place("MOZAMBIQUE", 0),
            new Place("PERU", 1),
            new Place("CHINA", 2),
            new Place("ROMANIA", 3),
            new Place("SAUDI ARABIA", 4),
            new Place("VIETNAM", 2),
            new Place("RUSSIA", 3),
            new Place("UNITED KINGDOM", 3),
            new Place("UNITED STATES", 1));

    static final List<String> SEGMENTS = List.of("AUTOMOBILE", "BUILDING", "FURNITURE", "HOUSEHOLD", "MACHINERY");
    static final List<String> PRIORITIES = List.of("1-URGENT", "2-HIGH", "3-MEDIUM", "4-NOT SPECIFIED", "5-LOW");
    static final List<String> INSTRUCTIONS = List.of("COLLECT COD", "DELIVER IN PERSON", "NONE", "TAKE BACK RETURN");
    static final List<String> MODES = List.of("AIR", "FOB", "MAIL", "RAIL", "REG AIR", "SHIP", "TRUCK");
    static final List<String> TYPES = all(
            List.of("STANDARD", "SMALL", "MEDIUM", "LARGE", "ECONOMY", "PROMO"),
            all(
                    List.of("ANODIZED", "BURNISHED", "PLATED", "POLISHED", "BRUSHED"),
                    List.of("BRASS", "COPPER", "NICKEL", "STEEL", "TIN")));
    static final List<String> CONTAINERS = all(
            List.of("JUMBO", "LG", "MED", "SM", "WRAP"),
            List.of("BAG", "BOX", "CAN", "CASE", "DRUM", "JAR", "PACK", "PKG"));
    static final List<String> COLOURS = split("""
            almond antique aquamarine azure beige bisque black blanched blue blush brown burlywood burnished chartreuse
            chiffon chocolate coral cornflower cornsilk cream cyan dark deep dim dodger drab firebrick floral forest
            frosted gainsboro ghost goldenrod green grey honeydew hot indian ivory khaki lace lavender lawn lemon light
            lime linen magenta maroon medium metallic midnight mint misty moccasin navajo navy olive orange orchid pale
            papaya peach peru pink plum powder puff purple red rose rosy royal saddle salmon sandy seashell sienna sky
            slate smoke snow spring steel tan thistle tomato turquoise violet wheat white yellow""");
    /** Of which comments are made. */
    static final List<String> TALK = split("""
            foxes ideas theodolites pinto beans instructions dependencies excuses platelets asymptotes courts dolphins
            multipliers sauternes warthogs frets dinos attainments somas braids hockey players furious sly careful
            blithe quick fluffy slow quiet ruthless thin close dogged daring brave stealthy permanent enticing idle busy
            regular final ironic even bold silent sleep wake are cajole haggle nag use boost affix detect integrate
            about above according to across after against along among around at atop before behind beneath beside""");

    private Words() {}

    /** A name, and the key of the place around it. */
    record Place(String name, int region) {}

    private static List<String> split(String words) {
        return List.of(words.split("\\s+"));
    }

    private static List<String> all(List<String> firsts, List<String> seconds) {
        return firsts.stream()
                .flatMap(first -> seconds.stream().map(second -> first + " " + second))
                .toList();
    }

    /** {@code Brand#11} to {@code Brand#55}. */
    static final List<String> BRANDS = Stream.of("1", "2", "3", "4", "5")
            .flatMap(maker -> Stream.of("1", "2", "3", "4", "5").map(number -> "Brand#" + maker + number))
            .toList();
}
