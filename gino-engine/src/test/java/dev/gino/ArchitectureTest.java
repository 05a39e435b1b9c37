package dev.gino;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of the house, as far as they run through this module. */
@AnalyzeClasses(packages = "dev.gino", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    /** Describing comes before doing: what is loaded and what is said of a row know neither engine nor Vert.x. */
    @ArchTest
    static final ArchRule nothingPointsLeft = noClasses()
            .that()
            .resideInAnyPackage("dev.gino.load", "dev.gino.model")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.gino.engine", "io.vertx..", "io.netty..");

    /** A document is a type with a codec, a property an assignable with a host column: the engine needs no more. */
    @ArchTest
    static final ArchRule theEngineKnowsNoDocuments = noClasses()
            .that()
            .resideInAnyPackage("dev.gino.engine", "dev.gino.load", "dev.gino.model")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.gino.jsonb", "com.fasterxml..");

    /** What may change with a minor version of Vert.x is held in few hands. */
    @ArchTest
    static final ArchRule internalsOfVertxStayInFewHands = noClasses()
            .that()
            .resideInAPackage("dev.gino.engine")
            .and()
            .doNotHaveSimpleName("Line")
            .and()
            .doNotHaveSimpleName("Place")
            .and()
            .doNotHaveSimpleName("Call")
            .and()
            .doNotHaveSimpleName("Rows")
            .and()
            .doNotHaveSimpleName("ScopeLocal")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.vertx.core.internal..", "io.vertx.sqlclient.internal..", "io.netty..");
}
