package dev.gino.cookbook;

import static dev.gino.jsonb.Jsonb.jsonb;

import dev.gino.dsl.Index;
import dev.gino.dsl.NumericColumn;
import dev.gino.dsl.Table;
import dev.gino.dsl.TextColumn;
import dev.gino.jsonb.JsonbColumn;
import dev.gino.jsonb.NumericProperty;
import dev.gino.jsonb.TemporalProperty;
import dev.gino.jsonb.TextProperty;
import java.time.LocalDate;

// tag::table[]
/** A table is a class, a column is a field, a property of a document is a field too. */
public final class Users extends Table<User> {
    public static final Users USERS = new Users();

    public final NumericColumn<Long> id = bigint("id").identity().primaryKey();
    public final TextColumn nickname = text("nickname").notNull().defaultTo("noname");
    public final JsonbColumn profile = jsonb(this, "profile").notNull();
    public final NumericProperty<Integer> age = profile.integer("age").defaultTo(18);
    public final TextProperty city = profile.at("address").text("city");
    public final TemporalProperty<LocalDate> birthday = profile.date("birthday");
    public final Index byAge = index("users_age").on(age);

    private Users() {
        super("users", User.class);
    }
}
// end::table[]
