package dev.gino.dsl;

import static dev.gino.dsl.Shop.USERS;
import static dev.gino.dsl.Things.THINGS;
import static dev.gino.dsl.Words.word;

import dev.gino.type.Bits;
import dev.gino.type.Interval;
import java.time.Period;
import java.util.List;

/** Bytes, bits and UUIDs. */
final class BinaryExamples {
    private static final Interval MONTH = Interval.of(Period.ofMonths(1));
    private static final byte[] BYTES = {1, 2};
    private static final Bits BITS = Bits.parse("101");

    static final List<Example> ALL = List.of(
            word(THINGS.bytes.concat(BYTES), "things.bytes || $1", BYTES),
            word(THINGS.bytes.concat(THINGS.bytes), "things.bytes || things.bytes"),
            word(THINGS.bytes.like(BYTES), "things.bytes like $1", BYTES),
            word(THINGS.bytes.notLike(BYTES), "things.bytes not like $1", BYTES),
            word(THINGS.bytes.length(), "length(things.bytes)"),
            word(THINGS.bytes.bitLength(), "bit_length(things.bytes)"),
            word(THINGS.bytes.bitCount(), "bit_count(things.bytes)"),
            word(THINGS.bytes.getBit(2L), "get_bit(things.bytes, $1::int8)", 2L),
            word(THINGS.bytes.setBit(2L, 2), "set_bit(things.bytes, $1::int8, $2::int4)", 2L, 2),
            word(THINGS.bytes.getByte(2), "get_byte(things.bytes, $1::int4)", 2),
            word(THINGS.bytes.setByte(2, 2), "set_byte(things.bytes, $1::int4, $2::int4)", 2, 2),
            word(THINGS.bytes.substring(2), "substring(things.bytes, $1::int4)", 2),
            word(THINGS.bytes.substring(2, 2), "substring(things.bytes, $1::int4, $2::int4)", 2, 2),
            word(THINGS.bytes.overlay(BYTES, 2), "overlay(things.bytes, $1, $2::int4)", BYTES, 2),
            word(THINGS.bytes.overlay(BYTES, 2, 2), "overlay(things.bytes, $1, $2::int4, $3::int4)", BYTES, 2, 2),
            word(THINGS.bytes.position(BYTES), "position($1 in things.bytes)", BYTES),
            word(THINGS.bytes.trim(BYTES), "btrim(things.bytes, $1)", BYTES),
            word(THINGS.bytes.ltrim(BYTES), "ltrim(things.bytes, $1)", BYTES),
            word(THINGS.bytes.rtrim(BYTES), "rtrim(things.bytes, $1)", BYTES),
            word(THINGS.bytes.reverse(), "reverse(things.bytes)"),
            word(THINGS.bytes.md5(), "md5(things.bytes)"),
            word(THINGS.bytes.sha224(), "sha224(things.bytes)"),
            word(THINGS.bytes.sha256(), "sha256(things.bytes)"),
            word(THINGS.bytes.sha384(), "sha384(things.bytes)"),
            word(THINGS.bytes.sha512(), "sha512(things.bytes)"),
            word(THINGS.bytes.crc32(), "crc32(things.bytes)"),
            word(THINGS.bytes.crc32c(), "crc32c(things.bytes)"),
            word(THINGS.bytes.encode(BinaryFormat.HEX), "encode(things.bytes, 'hex')"),
            word(THINGS.bytes.convertFrom("a"), "convert_from(things.bytes, $1::text)", "a"),
            word(THINGS.bits.concat(THINGS.bits), "things.bits || things.bits"),
            word(THINGS.bits.concat(BITS), "things.bits || $1::text::varbit", "101"),
            word(THINGS.bits.bitAnd(THINGS.bits), "things.bits & things.bits"),
            word(THINGS.bits.bitAnd(BITS), "things.bits & $1::text::varbit", "101"),
            word(THINGS.bits.bitOr(THINGS.bits), "things.bits | things.bits"),
            word(THINGS.bits.bitOr(BITS), "things.bits | $1::text::varbit", "101"),
            word(THINGS.bits.bitXor(THINGS.bits), "things.bits # things.bits"),
            word(THINGS.bits.bitXor(BITS), "things.bits # $1::text::varbit", "101"),
            word(THINGS.bits.bitNot(), "~ things.bits"),
            word(THINGS.bits.shiftLeft(2), "things.bits << $1::int4", 2),
            word(THINGS.bits.shiftRight(2), "things.bits >> $1::int4", 2),
            word(THINGS.bits.length(), "length(things.bits)"),
            word(THINGS.bits.octetLength(), "octet_length(things.bits)"),
            word(THINGS.bits.bitCount(), "bit_count(things.bits)"),
            word(THINGS.bits.getBit(2), "get_bit(things.bits, $1::int4)", 2),
            word(THINGS.bits.setBit(2, 2), "set_bit(things.bits, $1::int4, $2::int4)", 2, 2),
            word(THINGS.bits.substring(2), "substring(things.bits, $1::int4)", 2),
            word(THINGS.bits.substring(2, 2), "substring(things.bits, $1::int4, $2::int4)", 2, 2),
            word(THINGS.bits.overlay(BITS, 2), "overlay(things.bits, $1::text::varbit, $2::int4)", "101", 2),
            word(
                    THINGS.bits.overlay(BITS, 2, 2),
                    "overlay(things.bits, $1::text::varbit, $2::int4, $3::int4)",
                    "101",
                    2,
                    2),
            word(THINGS.bits.position(BITS), "position($1::text::varbit in things.bits)", "101"),
            word(Uuids.random(), "gen_random_uuid()"),
            word(Uuids.v7(), "uuidv7()"),
            word(Uuids.v7(MONTH), "uuidv7($1::text::interval)", "P1M"),
            word(Uuids.version(USERS.token), "uuid_extract_version(users.token)"),
            word(Uuids.timestamp(USERS.token), "uuid_extract_timestamp(users.token)"),
            word(THINGS.bits.bitLength(), "bit_length(things.bits)"));

    private BinaryExamples() {}
}
