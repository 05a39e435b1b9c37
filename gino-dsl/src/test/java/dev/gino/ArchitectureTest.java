package dev.gino;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.gino.dsl.Expression;

/** The arrows between the packages, and what holds within them. */
@AnalyzeClasses(
        packages = {"dev.gino.type", "dev.gino.dsl", "dev.gino.ddl", "dev.gino.catalog", "dev.gino.error"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule ONLY_STATEMENTS_RENDER = classes()
            .that()
            .haveSimpleName("SqlRenderer")
            .should()
            .onlyHaveDependentClassesThat()
            .haveNameMatching("dev\\.gino\\.dsl\\.([A-Za-z]*Renderer|Rendered|Expression|Spelling)");

    @ArchTest
    static final ArchRule DESCRIBED_THINGS_ARE_FINAL = fields().that()
            .areDeclaredInClassesThat()
            .areAssignableTo(Expression.class)
            .or()
            .areDeclaredInClassesThat()
            .implement("dev.gino.dsl.Node")
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule NOTHING_POINTS_LEFT = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("error")
            .definedBy("dev.gino.error")
            .layer("type")
            .definedBy("dev.gino.type")
            .layer("dsl")
            .definedBy("dev.gino.dsl")
            .layer("ddl")
            .definedBy("dev.gino.ddl")
            .layer("catalog")
            .definedBy("dev.gino.catalog")
            .whereLayer("catalog")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ddl")
            .mayOnlyBeAccessedByLayers("catalog")
            .whereLayer("dsl")
            .mayOnlyBeAccessedByLayers("ddl", "catalog")
            .whereLayer("type")
            .mayOnlyBeAccessedByLayers("dsl", "ddl", "catalog");
}
