package dev.gino.dsl;

import static dev.gino.dsl.Dsl.value;
import static dev.gino.dsl.Functions.since;
import static dev.gino.dsl.SqlTypes.BOOLEAN;
import static dev.gino.dsl.SqlTypes.BYTEA;
import static dev.gino.dsl.SqlTypes.DATE;
import static dev.gino.dsl.SqlTypes.INTEGER;
import static dev.gino.dsl.SqlTypes.NUMERIC;
import static dev.gino.dsl.SqlTypes.TEXT;
import static dev.gino.dsl.SqlTypes.TIMESTAMPTZ;
import static dev.gino.dsl.SqlTypes.TSQUERY;
import static dev.gino.dsl.SqlTypes.TSVECTOR;
import static dev.gino.dsl.SqlTypes.XML;

import dev.gino.type.TsQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A text. Patterns of regular expressions have {@link RegexpFlag flags}, in any number.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-string.html">PostgreSQL: string functions</a>
 * @see <a href="https://www.postgresql.org/docs/current/functions-matching.html">PostgreSQL: pattern matching</a>
 */
public class TextExpression extends Expression<String, TextExpression> {
    /** For columns and properties that are texts. */
    public TextExpression(Term<String, TextExpression> term) {
        super(term);
    }

    /** {@code this like pattern}: {@code %} stands for any text, {@code _} for any character. */
    public final Condition like(String pattern) {
        return compare(Operator.LIKE, beside(pattern));
    }

    /** {@code this like pattern}. */
    public final Condition like(Expression<String, ?> pattern) {
        return compare(Operator.LIKE, pattern);
    }

    /** {@code this like pattern escape escape}: the character before a {@code %} or {@code _} that stands for itself. */
    public final Condition like(String pattern, char escape) {
        return escaped("{} like {} escape {}", pattern, escape);
    }

    /** {@code this not like pattern}. */
    public final Condition notLike(String pattern) {
        return compare(Operator.NOT_LIKE, beside(pattern));
    }

    /** {@code this not like pattern}. */
    public final Condition notLike(Expression<String, ?> pattern) {
        return compare(Operator.NOT_LIKE, pattern);
    }

    /** {@code this ilike pattern}: as {@link #like}, and upper and lower case are the same. */
    public final Condition ilike(String pattern) {
        return compare(Operator.ILIKE, beside(pattern));
    }

    /** {@code this ilike pattern}. */
    public final Condition ilike(Expression<String, ?> pattern) {
        return compare(Operator.ILIKE, pattern);
    }

    /** {@code this not ilike pattern}. */
    public final Condition notIlike(String pattern) {
        return compare(Operator.NOT_ILIKE, beside(pattern));
    }

    /** {@code this not ilike pattern}. */
    public final Condition notIlike(Expression<String, ?> pattern) {
        return compare(Operator.NOT_ILIKE, pattern);
    }

    /** {@code this similar to pattern}: SQL's regular expressions. */
    public final Condition similarTo(String pattern) {
        return compare(Operator.SIMILAR_TO, beside(pattern));
    }

    /** {@code this not similar to pattern}. */
    public final Condition notSimilarTo(String pattern) {
        return compare(Operator.NOT_SIMILAR_TO, beside(pattern));
    }

    /** {@code this similar to pattern escape escape}. */
    public final Condition similarTo(String pattern, char escape) {
        return escaped("{} similar to {} escape {}", pattern, escape);
    }

    /** {@code this ~ regexp}: whether a POSIX regular expression matches a part of this. */
    public final Condition matches(String regexp) {
        return compare(Operator.MATCHES, beside(regexp));
    }

    /** {@code this ~ regexp}. */
    public final Condition matches(Expression<String, ?> regexp) {
        return compare(Operator.MATCHES, regexp);
    }

    /** {@code this ~* regexp}. */
    public final Condition matchesIgnoringCase(String regexp) {
        return compare(Operator.MATCHES_IGNORING_CASE, beside(regexp));
    }

    /** {@code this !~ regexp}. */
    public final Condition notMatches(String regexp) {
        return compare(Operator.NOT_MATCHES, beside(regexp));
    }

    /** {@code this !~* regexp}. */
    public final Condition notMatchesIgnoringCase(String regexp) {
        return compare(Operator.NOT_MATCHES_IGNORING_CASE, beside(regexp));
    }

    /** {@code this like '%part%'}: whether the part, taken literally, stands anywhere in this. */
    public final Condition contains(String part) {
        return like("%" + literally(part) + "%");
    }

    /** {@code this like 'prefix%'}, the prefix taken literally. */
    public final Condition startsWith(String prefix) {
        return like(literally(prefix) + "%");
    }

    /** {@code this ^@ prefix}. */
    public final Condition startsWith(Expression<String, ?> prefix) {
        return compare(Operator.STARTS_WITH, prefix);
    }

    /** {@code this like '%suffix'}, the suffix taken literally. */
    public final Condition endsWith(String suffix) {
        return like("%" + literally(suffix));
    }

    /** {@code this || text}; NULL if this is. */
    public final TextExpression concat(String text) {
        return infix(Operator.CONCAT, beside(text));
    }

    /** {@code this || other}; NULL if either is. */
    public final TextExpression concat(Expression<String, ?> other) {
        return infix(Operator.CONCAT, other);
    }

    /** {@code lower(this)}. */
    public final TextExpression lower() {
        return call("lower");
    }

    /** {@code upper(this)}. */
    public final TextExpression upper() {
        return call("upper");
    }

    /** {@code initcap(this)}: words in lower case, their first letters in upper case. */
    public final TextExpression initcap() {
        return call(TEXT, "initcap");
    }

    /** {@code casefold(this)}, for comparisons without case. PostgreSQL 18. */
    public final TextExpression casefold() {
        return since(18, call(TEXT, "casefold"));
    }

    /** {@code length(this)}, in characters. */
    public final NumericExpression<Integer> length() {
        return call(INTEGER, "length");
    }

    /** {@code octet_length(this)}, in bytes. */
    public final NumericExpression<Integer> octetLength() {
        return call(INTEGER, "octet_length");
    }

    /** {@code bit_length(this)}, in bits. */
    public final NumericExpression<Integer> bitLength() {
        return call(INTEGER, "bit_length");
    }

    /** {@code left(this, count)}: the first characters; of a negative count, all but the last. */
    public final TextExpression left(int count) {
        return call(TEXT, "left", value(count));
    }

    /** {@code right(this, count)}: the last characters; of a negative count, all but the first. */
    public final TextExpression right(int count) {
        return call(TEXT, "right", value(count));
    }

    /** {@code substring(this, from)}; the first character is 1. */
    public final TextExpression substring(int from) {
        return call(TEXT, "substring", value(from));
    }

    /** {@code substring(this, from, count)}; the first character is 1. */
    public final TextExpression substring(int from, int count) {
        return call(TEXT, "substring", value(from), value(count));
    }

    /** {@code substring(this, from, count)}. */
    public final TextExpression substring(Expression<Integer, ?> from, Expression<Integer, ?> count) {
        return call(TEXT, "substring", from, count);
    }

    /** {@code substring(this, regexp)}: the part that matches, or its first group. */
    public final TextExpression substring(String regexp) {
        return call(TEXT, "substring", value(regexp));
    }

    /** {@code substring(this, pattern, escape)}: the middle of three parts of a pattern of SQL. */
    public final TextExpression substringSimilar(String pattern, char escape) {
        return call(TEXT, "substring", value(pattern), value(String.valueOf(escape)));
    }

    /** {@code overlay(this, placing, from)}: another text over a part of this. */
    public final TextExpression overlay(String placing, int from) {
        return call(TEXT, "overlay", value(placing), value(from));
    }

    /** {@code overlay(this, placing, from, count)}: another text instead of a part of this. */
    public final TextExpression overlay(String placing, int from, int count) {
        return call(TEXT, "overlay", value(placing), value(from), value(count));
    }

    /** {@code strpos(this, part)}: where the part begins, from 1; 0 where it is not in this. */
    public final NumericExpression<Integer> position(String part) {
        return call(INTEGER, "strpos", beside(part));
    }

    /** {@code strpos(this, part)}. */
    public final NumericExpression<Integer> position(Expression<String, ?> part) {
        return call(INTEGER, "strpos", part);
    }

    /** {@code replace(this, part, by)}: every part. */
    public final TextExpression replace(String part, String by) {
        return call(TEXT, "replace", beside(part), beside(by));
    }

    /** {@code replace(this, part, by)}. */
    public final TextExpression replace(Expression<String, ?> part, Expression<String, ?> by) {
        return call(TEXT, "replace", part, by);
    }

    /** {@code translate(this, characters, by)}: one character by another. */
    public final TextExpression translate(String characters, String by) {
        return call(TEXT, "translate", beside(characters), value(by));
    }

    /** {@code btrim(this)}: without spaces at either end. */
    public final TextExpression trim() {
        return call(TEXT, "btrim");
    }

    /** {@code btrim(this, characters)}. */
    public final TextExpression trim(String characters) {
        return call(TEXT, "btrim", value(characters));
    }

    /** {@code ltrim(this)}: without spaces at the beginning. */
    public final TextExpression ltrim() {
        return call(TEXT, "ltrim");
    }

    /** {@code ltrim(this, characters)}. */
    public final TextExpression ltrim(String characters) {
        return call(TEXT, "ltrim", value(characters));
    }

    /** {@code rtrim(this)}: without spaces at the end. */
    public final TextExpression rtrim() {
        return call(TEXT, "rtrim");
    }

    /** {@code rtrim(this, characters)}. */
    public final TextExpression rtrim(String characters) {
        return call(TEXT, "rtrim", value(characters));
    }

    /** {@code lpad(this, length)}: spaces before it; what is longer is cut off. */
    public final TextExpression lpad(int length) {
        return call(TEXT, "lpad", value(length));
    }

    /** {@code lpad(this, length, fill)}. */
    public final TextExpression lpad(int length, String fill) {
        return call(TEXT, "lpad", value(length), value(fill));
    }

    /** {@code rpad(this, length)}: spaces behind it; what is longer is cut off. */
    public final TextExpression rpad(int length) {
        return call(TEXT, "rpad", value(length));
    }

    /** {@code rpad(this, length, fill)}. */
    public final TextExpression rpad(int length, String fill) {
        return call(TEXT, "rpad", value(length), value(fill));
    }

    /** {@code repeat(this, times)}. */
    public final TextExpression repeat(int times) {
        return call(TEXT, "repeat", value(times));
    }

    /** {@code reverse(this)}. */
    public final TextExpression reverse() {
        return call(TEXT, "reverse");
    }

    /** {@code ascii(this)}: the code of the first character. */
    public final NumericExpression<Integer> ascii() {
        return call(INTEGER, "ascii");
    }

    /** {@code split_part(this, delimiter, number)}: the first part is 1, the last is -1. */
    public final TextExpression splitPart(String delimiter, int number) {
        return call(TEXT, "split_part", beside(delimiter), value(number));
    }

    /** {@code string_to_array(this, delimiter)}. */
    public final ArrayExpression<String> toArray(String delimiter) {
        return call(TEXT.array(), "string_to_array", value(delimiter));
    }

    /** {@code string_to_array(this, delimiter, nullText)}: parts that are that text become NULL. */
    public final ArrayExpression<String> toArray(String delimiter, String nullText) {
        return call(TEXT.array(), "string_to_array", value(delimiter), value(nullText));
    }

    /** {@code string_to_table(this, delimiter)}: a row for each part. */
    public final TextExpression toTable(String delimiter) {
        return call(TEXT, "string_to_table", value(delimiter));
    }

    /** {@code string_to_table(this, delimiter, nullText)}: parts that are that text become NULL. */
    public final TextExpression toTable(String delimiter, String nullText) {
        return call(TEXT, "string_to_table", value(delimiter), value(nullText));
    }

    /** {@code md5(this)}. */
    public final TextExpression md5() {
        return call(TEXT, "md5");
    }

    /** {@code decode(this, 'format')}: the bytes that this text stands for. */
    public final BytesExpression decode(BinaryFormat format) {
        return call(BYTEA, "decode", format.literal());
    }

    /** {@code convert_to(this, encoding)}: its bytes in that encoding. */
    public final BytesExpression convertTo(String encoding) {
        return call(BYTEA, "convert_to", value(encoding));
    }

    /** {@code quote_ident(this)}. */
    public final TextExpression quoteIdent() {
        return call(TEXT, "quote_ident");
    }

    /** {@code quote_literal(this)}. */
    public final TextExpression quoteLiteral() {
        return call(TEXT, "quote_literal");
    }

    /** {@code quote_nullable(this)}. */
    public final TextExpression quoteNullable() {
        return call(TEXT, "quote_nullable");
    }

    /** {@code parse_ident(this)}: a name and its schema, without quotes. */
    public final ArrayExpression<String> parseIdent() {
        return call(TEXT.array(), "parse_ident");
    }

    /** {@code format(this, arguments)}: {@code %s} is an argument, {@code %I} one as an identifier, {@code %L} one as a literal. */
    public final TextExpression format(Expression<?, ?>... arguments) {
        return call(TEXT, "format", arguments);
    }

    /** {@code unistr(this)}: escapes such as {@code \\0061} become characters. */
    public final TextExpression unistr() {
        return call(TEXT, "unistr");
    }

    /** {@code to_ascii(this)}, in databases whose encoding is Latin. */
    public final TextExpression toAscii() {
        return call(TEXT, "to_ascii");
    }

    /** {@code normalize(this, form)}. */
    public final TextExpression normalize(NormalForm form) {
        return Dsl.template(TEXT, "normalize({}, " + form + ")", this);
    }

    /** {@code (this is form normalized)}. */
    public final Condition isNormalized(NormalForm form) {
        return Dsl.template(BOOLEAN, "({} is " + form + " normalized)", this);
    }

    /** {@code unicode_assigned(this)}: whether Unicode knows all its characters. PostgreSQL 17. */
    public final Condition unicodeAssigned() {
        return since(17, call(BOOLEAN, "unicode_assigned"));
    }

    /** {@code regexp_replace(this, regexp, by, flags)}: the first match; with {@link RegexpFlag#GLOBAL} every one. */
    public final TextExpression regexpReplace(String regexp, String by, RegexpFlag... flags) {
        return call(TEXT, "regexp_replace", RegexpFlag.after(flags, beside(regexp), value(by)));
    }

    /** {@code regexp_replace(this, regexp, by, start, number, flags)}: that match from there on; of 0, every one. PostgreSQL 15. */
    public final TextExpression regexpReplace(String regexp, String by, int start, int number, RegexpFlag... flags) {
        return since(
                15,
                call(
                        TEXT,
                        "regexp_replace",
                        value(regexp),
                        value(by),
                        value(start),
                        value(number),
                        RegexpFlag.value(flags)));
    }

    /** {@code regexp_match(this, regexp, flags)}: the groups of the first match. */
    public final ArrayExpression<String> regexpMatch(String regexp, RegexpFlag... flags) {
        return call(TEXT.array(), "regexp_match", RegexpFlag.after(flags, beside(regexp)));
    }

    /** {@code regexp_matches(this, regexp, flags)}: a row for each match; without {@link RegexpFlag#GLOBAL}, for the first. */
    public final ArrayExpression<String> regexpMatches(String regexp, RegexpFlag... flags) {
        return call(TEXT.array(), "regexp_matches", RegexpFlag.after(flags, beside(regexp)));
    }

    /** {@code regexp_split_to_array(this, regexp, flags)}. */
    public final ArrayExpression<String> regexpSplitToArray(String regexp, RegexpFlag... flags) {
        return call(TEXT.array(), "regexp_split_to_array", RegexpFlag.after(flags, beside(regexp)));
    }

    /** {@code regexp_split_to_table(this, regexp, flags)}: a row for each part. */
    public final TextExpression regexpSplitToTable(String regexp, RegexpFlag... flags) {
        return call(TEXT, "regexp_split_to_table", RegexpFlag.after(flags, beside(regexp)));
    }

    /** {@code regexp_like(this, regexp, flags)}. PostgreSQL 15. */
    public final Condition regexpLike(String regexp, RegexpFlag... flags) {
        return since(15, call(BOOLEAN, "regexp_like", RegexpFlag.after(flags, value(regexp))));
    }

    /** {@code regexp_count(this, regexp)}: how many matches. PostgreSQL 15. */
    public final NumericExpression<Integer> regexpCount(String regexp) {
        return since(15, call(INTEGER, "regexp_count", value(regexp)));
    }

    /** {@code regexp_count(this, regexp, start, flags)}. PostgreSQL 15. */
    public final NumericExpression<Integer> regexpCount(String regexp, int start, RegexpFlag... flags) {
        return since(15, call(INTEGER, "regexp_count", value(regexp), value(start), RegexpFlag.value(flags)));
    }

    /** {@code regexp_instr(this, regexp)}: where the first match begins, from 1; 0 where there is none. PostgreSQL 15. */
    public final NumericExpression<Integer> regexpInstr(String regexp) {
        return since(15, call(INTEGER, "regexp_instr", value(regexp)));
    }

    /** {@code regexp_instr(this, regexp, start, number, end, flags, group)}: where that match begins, or what follows its end. PostgreSQL 15. */
    public final NumericExpression<Integer> regexpInstr(
            String regexp, int start, int number, boolean end, int group, RegexpFlag... flags) {
        return since(
                15,
                call(
                        INTEGER,
                        "regexp_instr",
                        value(regexp),
                        value(start),
                        value(number),
                        value(end ? 1 : 0),
                        RegexpFlag.value(flags),
                        value(group)));
    }

    /** {@code regexp_substr(this, regexp)}: the first match. PostgreSQL 15. */
    public final TextExpression regexpSubstr(String regexp) {
        return since(15, call(TEXT, "regexp_substr", value(regexp)));
    }

    /** {@code regexp_substr(this, regexp, start, number, flags, group)}: that match, or a group of it. PostgreSQL 15. */
    public final TextExpression regexpSubstr(String regexp, int start, int number, int group, RegexpFlag... flags) {
        return since(
                15,
                call(
                        TEXT,
                        "regexp_substr",
                        value(regexp),
                        value(start),
                        value(number),
                        RegexpFlag.value(flags),
                        value(group)));
    }

    /** {@code to_date(this, format)}. */
    public final TemporalExpression<LocalDate> toDate(String format) {
        return call(DATE, "to_date", value(format));
    }

    /** {@code to_timestamp(this, format)}. */
    public final TemporalExpression<Instant> toTimestamp(String format) {
        return call(TIMESTAMPTZ, "to_timestamp", value(format));
    }

    /** {@code to_number(this, format)}. */
    public final NumericExpression<BigDecimal> toNumber(String format) {
        return call(NUMERIC, "to_number", value(format));
    }

    /** {@code pg_size_bytes(this)}: the bytes of {@code '10 MB'}. */
    public final NumericExpression<Long> sizeBytes() {
        return call(SqlTypes.BIGINT, "pg_size_bytes");
    }

    /** {@code pg_input_is_valid(this, 'type')}: whether a cast would succeed. PostgreSQL 16. */
    public final Condition isInputFor(SqlType<?, ?> type) {
        return since(16, call(BOOLEAN, "pg_input_is_valid", value(type.codec().name())));
    }

    /** {@code to_tsvector(this)}. */
    public final TsVectorExpression toTsVector() {
        return call(TSVECTOR, "to_tsvector");
    }

    /** {@code to_tsvector('configuration', this)}. */
    public final TsVectorExpression toTsVector(TextSearchConfiguration configuration) {
        return search(TSVECTOR, "to_tsvector", configuration);
    }

    /** {@code to_tsquery(this)}: words with {@code &}, {@code |}, {@code !} and {@code <->} between them. */
    public final TsQueryExpression toTsQuery() {
        return call(TSQUERY, "to_tsquery");
    }

    /** {@code to_tsquery('configuration', this)}. */
    public final TsQueryExpression toTsQuery(TextSearchConfiguration configuration) {
        return search(TSQUERY, "to_tsquery", configuration);
    }

    /** {@code plainto_tsquery(this)}: all of its words. */
    public final TsQueryExpression plainToTsQuery() {
        return call(TSQUERY, "plainto_tsquery");
    }

    /** {@code plainto_tsquery('configuration', this)}. */
    public final TsQueryExpression plainToTsQuery(TextSearchConfiguration configuration) {
        return search(TSQUERY, "plainto_tsquery", configuration);
    }

    /** {@code phraseto_tsquery(this)}: its words, one behind the other. */
    public final TsQueryExpression phraseToTsQuery() {
        return call(TSQUERY, "phraseto_tsquery");
    }

    /** {@code phraseto_tsquery('configuration', this)}. */
    public final TsQueryExpression phraseToTsQuery(TextSearchConfiguration configuration) {
        return search(TSQUERY, "phraseto_tsquery", configuration);
    }

    /** {@code websearch_to_tsquery(this)}: as people type it; never an error. */
    public final TsQueryExpression webSearchToTsQuery() {
        return call(TSQUERY, "websearch_to_tsquery");
    }

    /** {@code websearch_to_tsquery('configuration', this)}. */
    public final TsQueryExpression webSearchToTsQuery(TextSearchConfiguration configuration) {
        return search(TSQUERY, "websearch_to_tsquery", configuration);
    }

    /** {@code this @@ query}. */
    public final Condition matches(TsQueryExpression query) {
        return compare(Operator.SEARCH, query);
    }

    /** {@code this @@ words}: whether all of the words are in this. */
    public final Condition search(String words) {
        return compare(Operator.SEARCH, value(words));
    }

    /** {@code ts_headline(this, query)}: the parts that answer it, marked. */
    public final TextExpression headline(Expression<TsQuery, ?> query) {
        return call(TEXT, "ts_headline", query);
    }

    /** {@code ts_headline(this, query, options)}. */
    public final TextExpression headline(Expression<TsQuery, ?> query, String options) {
        return call(TEXT, "ts_headline", query, value(options));
    }

    /** {@code ts_headline('configuration', this, query)}. */
    public final TextExpression headline(TextSearchConfiguration configuration, Expression<TsQuery, ?> query) {
        return search(TEXT, "ts_headline", configuration, query);
    }

    /** {@code ts_headline('configuration', this, query, options)}. */
    public final TextExpression headline(
            TextSearchConfiguration configuration, Expression<TsQuery, ?> query, String options) {
        return search(TEXT, "ts_headline", configuration, query, value(options));
    }

    /** {@code xmlparse(document this)}. */
    public final XmlExpression parseXmlDocument() {
        return Dsl.template(XML, "xmlparse(document {})", this);
    }

    /** {@code xmlparse(content this)}. */
    public final XmlExpression parseXmlContent() {
        return Dsl.template(XML, "xmlparse(content {})", this);
    }

    /** {@code xmlcomment(this)}. */
    public final XmlExpression xmlComment() {
        return call(XML, "xmlcomment");
    }

    /** {@code xmltext(this)}: with escapes for what XML reserves. PostgreSQL 17. */
    public final XmlExpression xmlText() {
        return since(17, call(XML, "xmltext"));
    }

    /** {@code xml_is_well_formed(this)}, as the setting {@code xmloption} says. */
    public final Condition isWellFormedXml() {
        return call(BOOLEAN, "xml_is_well_formed");
    }

    /** {@code xml_is_well_formed_document(this)}. */
    public final Condition isWellFormedXmlDocument() {
        return call(BOOLEAN, "xml_is_well_formed_document");
    }

    /** {@code xml_is_well_formed_content(this)}. */
    public final Condition isWellFormedXmlContent() {
        return call(BOOLEAN, "xml_is_well_formed_content");
    }

    /** {@code this collate "name"}. */
    public final TextExpression collate(String collation) {
        return type().expression(new Node.Collate(node(), new Identifier(collation).name()));
    }

    private Condition escaped(String template, String pattern, char escape) {
        return Dsl.template(BOOLEAN, template, this, beside(pattern), value(String.valueOf(escape)));
    }

    private static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private <U, F extends Expression<U, F>> F search(
            SqlType<U, F> type, String function, TextSearchConfiguration configuration, Expression<?, ?>... more) {
        return configuration.literal().call(type, function, joined(this, more));
    }

    private static Expression<?, ?>[] joined(Expression<?, ?> first, Expression<?, ?>... others) {
        return Stream.concat(Stream.of(first), Stream.of(others)).toArray(Expression<?, ?>[]::new);
    }
}
