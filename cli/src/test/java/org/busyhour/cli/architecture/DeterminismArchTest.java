package org.busyhour.cli.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.or;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.busyhour.cli.architecture.Accesses.inPackage;
import static org.busyhour.cli.architecture.Accesses.to;
import static org.busyhour.cli.architecture.Accesses.toConstructorOf;
import static org.busyhour.cli.architecture.Accesses.toWith;
import static org.busyhour.cli.architecture.Accesses.withoutLocale;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.Formatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would give other bytes in another run, on another machine or in another country. */
@AnalyzeClasses(packages = "org.busyhour", importOptions = DoNotIncludeTests.class)
final class DeterminismArchTest {
    private static final String ENGINE = "org.busyhour.engine..";

    @ArchTest
    static final ArchRule chance_comesFromNamedStreams = noClasses()
            .that()
            .resideOutsideOfPackages("org.busyhour.cli..")
            .should()
            .accessTargetWhere(or(
                    to(Math.class, "random"),
                    to(StrictMath.class, "random"),
                    toWith(0, Random.class, "<init>"),
                    toConstructorOf(SecureRandom.class),
                    to(ThreadLocalRandom.class, "current"),
                    to(UUID.class, "randomUUID")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule clocks_areReadInTheCommandLineAlone = noClasses()
            .that()
            .resideOutsideOfPackages("org.busyhour.cli..")
            .should()
            .accessTargetWhere(or(
                    to(System.class, "currentTimeMillis", "nanoTime"),
                    inPackage("java.time", "now"),
                    inPackage("java.time", "systemUTC"),
                    inPackage("java.time", "systemDefaultZone")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule engine_iteratesInOneOrder = noClasses()
            .that()
            .resideInAPackage(ENGINE)
            .should()
            .accessTargetWhere(or(
                    toConstructorOf(HashMap.class),
                    toConstructorOf(HashSet.class),
                    toConstructorOf(IdentityHashMap.class),
                    toConstructorOf(ConcurrentHashMap.class),
                    to(Set.class, "of", "copyOf"),
                    to(Map.class, "of", "copyOf", "ofEntries"),
                    to(Collectors.class, "toSet", "toUnmodifiableSet", "toUnmodifiableMap", "partitioningBy"),
                    toWith(2, Collectors.class, "toMap", "groupingBy"),
                    toWith(1, Collectors.class, "groupingBy"),
                    toWith(3, Collectors.class, "toMap")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule engine_hasNoParallelStreams = noClasses()
            .that()
            .resideInAPackage(ENGINE)
            .should()
            .accessTargetWhere(or(
                    inPackage("java.util", "parallelStream"),
                    to(Collection.class, "parallelStream"),
                    to(Stream.class, "parallel"),
                    to(BaseStream.class, "parallel"),
                    inPackage("java.util.stream", "parallel")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule results_needTheSameMathematicsEverywhere = noClasses()
            .that()
            .resideInAnyPackage(ENGINE, "org.busyhour.scenarios..", "org.busyhour.studies..")
            .should()
            .accessTargetWhere(to(
                    Math.class,
                    "exp",
                    "expm1",
                    "log",
                    "log10",
                    "log1p",
                    "pow",
                    "cbrt",
                    "hypot",
                    "sin",
                    "cos",
                    "tan",
                    "asin",
                    "acos",
                    "atan",
                    "atan2",
                    "sinh",
                    "cosh",
                    "tanh"))
            .because("Math's may differ in the last digit between machines; StrictMath's don't")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule formats_nameTheirLocale = noClasses()
            .should()
            .accessTargetWhere(or(
                    withoutLocale(String.class, "format", "formatted"),
                    withoutLocale(PrintStream.class, "format", "printf"),
                    withoutLocale(PrintWriter.class, "format", "printf"),
                    withoutLocale(Formatter.class, "<init>"),
                    toWith(0, DecimalFormat.class, "<init>"),
                    toWith(1, DecimalFormat.class, "<init>"),
                    toWith(
                            0,
                            NumberFormat.class,
                            "getInstance",
                            "getNumberInstance",
                            "getIntegerInstance",
                            "getPercentInstance")));
}
