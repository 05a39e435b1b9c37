package dev.gino.jsonb;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.gino.dsl.Expression;

/** This module has no other tools than a program has; that they are public, the compiler sees to. */
@AnalyzeClasses(packages = "dev.gino.jsonb", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] PUBLIC_WORDS_AND_JACKSON = {
        "dev.gino.jsonb",
        "dev.gino.dsl",
        "dev.gino.type",
        "dev.gino.error",
        "com.fasterxml.jackson..",
        "java..",
        "org.jspecify.."
    };

    @ArchTest
    static final ArchRule KNOWS_ONLY_PUBLIC_WORDS_AND_JACKSON =
            noClasses().should().dependOnClassesThat(resideOutsideOfPackages(PUBLIC_WORDS_AND_JACKSON));

    @ArchTest
    static final ArchRule DESCRIBED_THINGS_ARE_FINAL = fields().that()
            .areDeclaredInClassesThat()
            .areAssignableTo(Expression.class)
            .should()
            .beFinal();
}
