package dev.gino.dsl;

import static dev.gino.dsl.Things.THINGS;
import static dev.gino.dsl.Words.word;

import dev.gino.type.Inet;
import dev.gino.type.MacAddress8;
import java.util.List;

/** Hosts, networks and hardware addresses. */
final class NetworkExamples {
    private static final Inet HOST = Inet.parse("10.0.0.1");
    private static final MacAddress8 MAC = new MacAddress8(1);

    static final List<Example> ALL = List.of(
            word(THINGS.host.within(HOST), "things.host << $1::text::inet", "10.0.0.1/32"),
            word(THINGS.host.within(THINGS.network), "things.host << things.network"),
            word(THINGS.host.withinOrEqual(HOST), "things.host <<= $1::text::inet", "10.0.0.1/32"),
            word(THINGS.host.withinOrEqual(THINGS.network), "things.host <<= things.network"),
            word(THINGS.host.encloses(HOST), "things.host >> $1::text::inet", "10.0.0.1/32"),
            word(THINGS.host.encloses(THINGS.network), "things.host >> things.network"),
            word(THINGS.host.enclosesOrEqual(HOST), "things.host >>= $1::text::inet", "10.0.0.1/32"),
            word(THINGS.host.enclosesOrEqual(THINGS.network), "things.host >>= things.network"),
            word(THINGS.host.overlaps(HOST), "things.host && $1::text::inet", "10.0.0.1/32"),
            word(THINGS.host.overlaps(THINGS.network), "things.host && things.network"),
            word(THINGS.host.bitNot(), "~ things.host"),
            word(THINGS.host.bitAnd(THINGS.network), "things.host & things.network"),
            word(THINGS.host.bitOr(THINGS.network), "things.host | things.network"),
            word(THINGS.host.plus(2L), "things.host + $1::int8", 2L),
            word(THINGS.host.minus(2L), "things.host - $1::int8", 2L),
            word(THINGS.host.minus(THINGS.network), "things.host - things.network"),
            word(THINGS.host.abbrev(), "abbrev(things.host)"),
            word(THINGS.host.broadcast(), "broadcast(things.host)"),
            word(THINGS.host.family(), "family(things.host)"),
            word(THINGS.host.host(), "host(things.host)"),
            word(THINGS.host.hostmask(), "hostmask(things.host)"),
            word(THINGS.host.netmask(), "netmask(things.host)"),
            word(THINGS.host.masklen(), "masklen(things.host)"),
            word(THINGS.host.setMasklen(2), "set_masklen(things.host, $1::int4)", 2),
            word(THINGS.host.network(), "network(things.host)"),
            word(THINGS.host.sameFamily(THINGS.network), "inet_same_family(things.host, things.network)"),
            word(THINGS.host.merge(THINGS.network), "inet_merge(things.host, things.network)"),
            word(THINGS.mac8.bitNot(), "~ things.mac8"),
            word(THINGS.mac8.bitAnd(MAC), "things.mac8 & $1::text::macaddr8", "00:00:00:00:00:00:00:01"),
            word(THINGS.mac8.bitAnd(THINGS.mac8), "things.mac8 & things.mac8"),
            word(THINGS.mac8.bitOr(MAC), "things.mac8 | $1::text::macaddr8", "00:00:00:00:00:00:00:01"),
            word(THINGS.mac8.bitOr(THINGS.mac8), "things.mac8 | things.mac8"),
            word(THINGS.mac8.trunc(), "trunc(things.mac8)"),
            word(THINGS.mac8.set7bit(), "macaddr8_set7bit(things.mac8)"),
            word(THINGS.network.broadcast(), "broadcast(things.network)"),
            word(THINGS.mac.trunc(), "trunc(things.mac)"));

    private NetworkExamples() {}
}
