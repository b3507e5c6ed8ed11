package org.busyhour.cli.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package may know which, and which library lives where. */
@AnalyzeClasses(packages = "org.busyhour", importOptions = DoNotIncludeTests.class)
final class DependenciesArchTest {
    @ArchTest
    static final ArchRule modules_knowOnlyTheModulesBelow = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("engine")
            .definedBy("org.busyhour.engine..")
            .layer("scenarios")
            .definedBy("org.busyhour.scenarios..")
            .layer("studies")
            .definedBy("org.busyhour.studies..")
            .layer("reports")
            .definedBy("org.busyhour.reports..")
            .layer("cli")
            .definedBy("org.busyhour.cli..")
            .whereLayer("engine")
            .mayNotAccessAnyLayer()
            .whereLayer("scenarios")
            .mayOnlyAccessLayers("engine")
            .whereLayer("studies")
            .mayOnlyAccessLayers("engine")
            .whereLayer("reports")
            .mayOnlyAccessLayers("engine", "studies")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule packages_haveNoCycles =
            slices().matching("org.busyhour.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule engine_needsOnlyTheJdkAndMathematics = classes()
            .that()
            .resideInAPackage("org.busyhour.engine..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.busyhour.engine..",
                    "java.lang..",
                    "java.math..",
                    "java.util..",
                    "org.apache.commons.rng..",
                    "org.apache.commons.statistics..",
                    "org.apache.commons.math3..",
                    "org.HdrHistogram..",
                    "org.jspecify..")
            .because("it has no calendar, file, chart or terminal")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule kernel_knowsNothingOfCalls = classes()
            .that()
            .resideInAPackage("org.busyhour.engine.kernel..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.busyhour.engine.kernel..", "org.busyhour.engine.time..", "java..", "org.jspecify..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule generators_areMadeInOnePlace = only("org.busyhour.engine.random..")
            .mayKnow("org.apache.commons.rng.core..", "org.apache.commons.rng.simple..");

    @ArchTest
    static final ArchRule jackson_readsScenariosAndWritesJson = only(
                    "org.busyhour.scenarios.language..", "org.busyhour.reports.json..")
            .mayKnow("com.fasterxml.jackson..", "org.yaml.snakeyaml..");

    @ArchTest
    static final ArchRule csv_isReadAndWrittenInThreePlaces = only(
                    "org.busyhour.scenarios.language..",
                    "org.busyhour.scenarios.compile..",
                    "org.busyhour.reports.csv..")
            .mayKnow("de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule charts_areDrawnInOnePlace = only("org.busyhour.reports.chart..")
            .mayKnow("org.jfree..", "java.awt..", "javax.swing..", "javax.imageio..", "org.apache.batik..");

    @ArchTest
    static final ArchRule picocli_staysInTheCommandLine =
            only("org.busyhour.cli..").mayKnow("picocli..", "org.jline..");

    private static Places only(String... packages) {
        return new Places(packages);
    }

    /** The packages that a library is allowed in. */
    private static final class Places {
        private final String[] packages;

        Places(String... packages) {
            this.packages = packages;
        }

        ArchRule mayKnow(String... libraries) {
            return noClasses()
                    .that()
                    .resideOutsideOfPackages(packages)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(libraries)
                    .allowEmptyShould(true);
        }
    }
}
