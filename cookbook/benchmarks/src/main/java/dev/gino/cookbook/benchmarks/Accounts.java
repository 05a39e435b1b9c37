package dev.gino.cookbook.benchmarks;

import static dev.gino.jsonb.Jsonb.jsonb;

import dev.gino.dsl.NumericColumn;
import dev.gino.dsl.Table;
import dev.gino.dsl.TextColumn;
import dev.gino.jsonb.DocumentColumn;
import java.util.List;

/** Rows with a document of eight properties, which is mapped to a record. */
final class Accounts extends Table<Accounts.Account> {
    static final Accounts ACCOUNTS = new Accounts();

    final NumericColumn<Long> id = bigint("id").primaryKey();
    final TextColumn nickname = text("nickname").notNull();
    final NumericColumn<Integer> shelf = integer("shelf").notNull();
    final DocumentColumn<Profile> profile =
            jsonb(this, "profile", Profile.class).notNull();

    private Accounts() {
        super("accounts", Account.class);
    }

    record Account(Long id, String nickname, Profile profile) {}

    record Profile(
            int age,
            String city,
            String country,
            boolean active,
            double score,
            String email,
            String seenAt,
            List<String> tags) {}
}
