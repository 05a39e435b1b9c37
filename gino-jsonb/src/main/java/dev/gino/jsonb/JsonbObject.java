package dev.gino.jsonb;

import com.fasterxml.jackson.databind.JavaType;
import dev.gino.dsl.Expression;
import dev.gino.dsl.Representation;
import dev.gino.dsl.SqlType;
import dev.gino.dsl.SqlTypes;
import dev.gino.dsl.ValueExpression;
import dev.gino.type.Codecs;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where properties are: a document, or an object inside one. Each word declares a property; said while a table is
 * declared, it makes the property a member of the table, which its rows' objects can have a place for.
 */
public interface JsonbObject {
    /** The place of the object. */
    JsonbPath path();

    /** The object under a key; under several, each inside the one before. */
    default JsonbPath at(String key, String... more) {
        JsonbPath place = path().child(key);
        for (String next : more) {
            place = place.child(next);
        }
        return place;
    }

    /** {@code object ->> 'key'}: a JSON string. */
    default TextProperty text(String key) {
        return declared(new TextProperty(PropertyDeclaration.text(path(), key, SqlTypes.TEXT)));
    }

    /** {@code (object ->> 'key')::int4}: a JSON number. */
    default NumericProperty<Integer> integer(String key) {
        return declared(new NumericProperty<>(PropertyDeclaration.cast(path(), key, SqlTypes.INTEGER)));
    }

    /** {@code (object ->> 'key')::int8}: a JSON number. */
    default NumericProperty<Long> bigint(String key) {
        return declared(new NumericProperty<>(PropertyDeclaration.cast(path(), key, SqlTypes.BIGINT)));
    }

    /** {@code (object ->> 'key')::numeric}: a JSON number, exact, its scale kept. */
    default NumericProperty<BigDecimal> decimal(String key) {
        return declared(new NumericProperty<>(PropertyDeclaration.cast(path(), key, SqlTypes.NUMERIC)));
    }

    /** {@code (object ->> 'key')::float8}: a JSON number; NaN and infinities are refused. */
    default NumericProperty<Double> doublePrecision(String key) {
        return declared(new NumericProperty<>(PropertyDeclaration.cast(path(), key, SqlTypes.DOUBLE)));
    }

    /** {@code (object ->> 'key')::bool}: JSON true or false. */
    default BooleanProperty bool(String key) {
        return declared(new BooleanProperty(PropertyDeclaration.cast(path(), key, SqlTypes.BOOLEAN)));
    }

    /** {@code (object ->> 'key') collate "C"}: a JSON string such as {@code 2024-01-31T10:11:12.123456+00:00}. */
    default TemporalProperty<Instant> instant(String key) {
        return declared(new TemporalProperty<>(PropertyDeclaration.ordered(path(), key, TimeTexts.INSTANT)));
    }

    /** {@code (object ->> 'key') collate "C"}: a JSON string such as {@code 2024-01-31}. */
    default TemporalProperty<LocalDate> date(String key) {
        return declared(new TemporalProperty<>(PropertyDeclaration.ordered(path(), key, TimeTexts.DATE)));
    }

    /** {@code (object ->> 'key')::uuid}: a JSON string. */
    default ValueProperty<UUID> uuid(String key) {
        return declared(new ValueProperty<>(PropertyDeclaration.cast(path(), key, SqlTypes.UUID)));
    }

    /** {@code object ->> 'key'}: a JSON string, the name of the constant. */
    default <T extends Enum<T>> ValueProperty<T> enumeration(String key, Class<T> type) {
        SqlType<T, ValueExpression<T>> names =
                SqlType.of(Codecs.TEXT.<T>map(type, name -> Enum.valueOf(type, name), Enum::name));
        return declared(new ValueProperty<>(
                PropertyDeclaration.text(path(), key, names.representing(new Representation("{}::text")))));
    }

    /** {@code object -> 'key'}: whatever Jackson makes of the class. */
    default <T> JsonbProperty<T> object(String key, Class<T> type) {
        Json json = path().json();
        return property(key, json.type(type), type);
    }

    /** {@code object -> 'key'}: a JSON array of whatever Jackson makes of the class. */
    default <T> JsonbProperty<List<T>> list(String key, Class<T> element) {
        Json json = path().json();
        return property(key, json.list(element), List.class);
    }

    private <T> JsonbProperty<T> property(String key, JavaType type, Class<? super T> javaType) {
        Json json = path().json();
        return declared(
                new JsonbProperty<>(PropertyDeclaration.document(path(), key, json.<T>document(type, javaType))));
    }

    private <T, E extends Expression<T, E>, P extends Property<T, E, P>> P declared(P property) {
        return path().host().table().property(property);
    }
}
