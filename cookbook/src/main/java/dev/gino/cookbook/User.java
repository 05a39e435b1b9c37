package dev.gino.cookbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

// tag::record[]
/** A row of {@link Users}: plain, stateless, knows no database. */
public record User(
        @Nullable Long id,
        @Nullable String nickname,
        @Nullable Integer age,
        @Nullable String city,
        @Nullable LocalDate birthday) {

    /** A user of whom nothing is known but the name. */
    public static User named(String nickname) {
        return new User(null, nickname, null, null, null);
    }
}
// end::record[]
