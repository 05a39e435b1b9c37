package dev.gino.jsonb;

import static dev.gino.dsl.Dsl.insertInto;
import static dev.gino.dsl.Dsl.set;
import static dev.gino.dsl.Dsl.update;
import static dev.gino.jsonb.People.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.gino.dsl.Assignment;
import dev.gino.dsl.Row;
import dev.gino.dsl.Table;
import dev.gino.error.UsageException;
import dev.gino.jsonb.People.Pet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example is spelled as it says. The spelling is a promise: whoever changes it drops everybody's indexes. */
class PropertySpellingTest {
    static List<Example> examples() {
        return PropertyExamples.ALL;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isSpelled(Example example) {
        assertThat(example.spelling()).isEqualTo(example.sql());
        assertThat(example.carriers()).isEqualTo(example.binds());
    }

    static List<List<Assignment<?>>> conflicts() {
        return List.of(
                List.of(set(PEOPLE.profile, JsonNodeFactory.instance.objectNode()), set(PEOPLE.age, 1)),
                List.of(set(PEOPLE.age, 1), PEOPLE.profile.toNull()),
                List.of(
                        set(PEOPLE.pet, new Pet("a", 4)),
                        set(PEOPLE.profile.at("pet").text("name"), "b")),
                List.of(set(PEOPLE.profile.at("pet").text("name"), "b"), PEOPLE.pet.remove()),
                List.of(set(PEOPLE.age, 1), set(PEOPLE.profile.text("age"), "1")));
    }

    @ParameterizedTest
    @MethodSource("conflicts")
    void contradictionsAreRefused(List<Assignment<?>> assignments) {
        assertThatThrownBy(() -> update(PEOPLE)
                        .set(assignments.toArray(Assignment<?>[]::new))
                        .allRows()
                        .toSql())
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("both assigned")
                .hasMessageContaining("people.");
        assertThatThrownBy(() -> insertInto(PEOPLE).rows(List.of(assignments)).toSql())
                .isInstanceOf(UsageException.class);
    }

    @Test
    void anExpressionThatSaysTheSameAsAPropertyDoesNotTakeItsPlace() {
        Fresh fresh = new Fresh();
        assertThat(fresh.profile.integer("age").initial()).isEmpty();
        assertThat(insertInto(fresh).values().toSql().binds().get(0).carrier()).isEqualTo("{\"age\":18}");
    }

    /** A table that nobody has used yet. */
    static final class Fresh extends Table<Row> {
        final JsonbColumn profile = Jsonb.jsonb(this, "profile");
        final NumericProperty<Integer> age = profile.integer("age").defaultTo(18);

        Fresh() {
            super("fresh", Row.class);
        }
    }

    @Test
    void propertiesKnowTheirPlace() {
        assertThat(PEOPLE.floor.keys()).containsExactly("address", "house", "floor");
        assertThat(PEOPLE.floor.column()).isSameAs(PEOPLE.profile);
        assertThat(PEOPLE.floor.field()).isEqualTo("floor");
        assertThat(PEOPLE.floor.field("storey").field()).isEqualTo("storey");
        assertThat(PEOPLE.age.initial()).isEqualTo(Optional.of(18));
        assertThat(PEOPLE.nick.initial()).isEmpty();
        assertThat(PEOPLE.age).isEqualTo(PEOPLE.profile.integer("age"));
        assertThat(PEOPLE.age).isNotEqualTo(PEOPLE.profile.bigint("age"));
        assertThat(PEOPLE.columns()).hasSize(7);
    }
}
