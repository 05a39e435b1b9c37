package dev.gino.jsonb;

import static dev.gino.jsonb.Jsonb.jsonb;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gino.dsl.ArrayColumn;
import dev.gino.dsl.Index;
import dev.gino.dsl.IndexMethod;
import dev.gino.dsl.NumericColumn;
import dev.gino.dsl.Row;
import dev.gino.dsl.SqlTypes;
import dev.gino.dsl.Table;
import dev.gino.dsl.TemporalColumn;
import dev.gino.dsl.TextColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The table of the examples: every kind of property, in one document and in another. */
public final class People extends Table<Row> {
    public static final People PEOPLE = new People();

    public final NumericColumn<Long> id = bigint("id").identity().primaryKey();
    public final TextColumn name = text("name");
    public final NumericColumn<Integer> size = integer("size");
    public final TemporalColumn<Instant> madeAt = timestamptz("made_at");
    public final ArrayColumn<String> tags = array("tags", SqlTypes.TEXT);

    public final JsonbColumn profile = jsonb(this, "profile").notNull();
    public final NumericProperty<Integer> age = profile.integer("age").defaultTo(18);
    public final TextProperty nick = profile.text("nick");
    public final NumericProperty<Long> visits = profile.bigint("visits");
    public final NumericProperty<BigDecimal> price = profile.decimal("price");
    public final NumericProperty<Double> score = profile.doublePrecision("score");
    public final BooleanProperty vip = profile.bool("vip");
    public final TemporalProperty<Instant> seenAt = profile.instant("seenAt");
    public final TemporalProperty<LocalDate> born = profile.date("born");
    public final ValueProperty<UUID> token = profile.uuid("token");
    public final ValueProperty<Mood> mood = profile.enumeration("mood", Mood.class);
    public final JsonbProperty<Pet> pet = profile.object("pet", Pet.class);
    public final JsonbProperty<List<String>> likes = profile.list("likes", String.class);
    public final TextProperty city = profile.at("address").text("city");
    public final NumericProperty<Integer> floor = profile.at("address", "house").integer("floor");
    public final TextProperty quoted = profile.text("it's");

    public final DocumentColumn<Settings> settings = jsonb(this, "settings", Settings.class);
    public final TextProperty theme = settings.text("theme");

    public final Index byAge = index("people_age").on(age);
    public final Index byNick = index("people_nick").on(nick);
    public final Index byVisits = index("people_visits").on(visits);
    public final Index byPrice = index("people_price").on(price);
    public final Index byScore = index("people_score").on(score);
    public final Index byVip = index("people_vip").on(vip);
    public final Index bySeenAt = index("people_seen").on(seenAt);
    public final Index byBorn = index("people_born").on(born);
    public final Index byToken = index("people_token").on(token);
    public final Index byMood = index("people_mood").on(mood);
    public final Index byCity = index("people_city").on(city);
    public final Index byFloor = index("people_floor").on(floor);
    public final Index byQuoted = index("people_quoted").on(quoted);
    public final Index byLikes = index("people_likes").using(IndexMethod.GIN).on(likes);
    public final Index byProfile =
            index("people_profile").using(IndexMethod.GIN).on(profile);

    private People() {
        super("people", Row.class);
    }

    public People as(String alias) {
        return aliased(new People(), alias);
    }

    /** Labels in both cases. */
    public enum Mood {
        happy,
        SAD
    }

    /** A document inside a document. */
    public record Pet(String name, int legs) {}

    /** A document. */
    public record Settings(String theme, JsonNode rest) {}
}
