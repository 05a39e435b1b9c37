package dev.gino.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example is spelled as it says, and every shape of the grammar has one. */
class SpellingTest {
    static List<Example> examples() {
        return Example.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isSpelled(Example example) {
        assertThat(example.spelling()).isEqualTo(example.sql());
        assertThat(example.carriers()).isEqualTo(example.expected());
    }

    @Test
    void everyShapeOccurs() {
        Set<Class<?>> shapes = new HashSet<>();
        examples().forEach(example -> Shapes.collect(example.statement(), shapes));
        assertThat(shapes).containsAll(permitted());
    }

    private static List<Class<?>> permitted() {
        return Stream.concat(shapes(Node.class), shapes(Rendered.class)).toList();
    }

    private static Stream<Class<?>> shapes(Class<?> grammar) {
        return grammar.isSealed()
                ? Stream.of(grammar.getPermittedSubclasses()).flatMap(SpellingTest::shapes)
                : Stream.of(grammar);
    }
}
