package org.busyhour.cli.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.or;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.busyhour.cli.architecture.Accesses.to;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** What every class of ours does and doesn't. */
@AnalyzeClasses(packages = "org.busyhour", importOptions = DoNotIncludeTests.class)
final class HouseRulesArchTest {
    @ArchTest
    static final ArchRule static_fieldsAreFinal =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule process_isTouchedAtTheRootAlone = noClasses()
            .that()
            .resideOutsideOfPackage("org.busyhour.cli")
            .should()
            .accessTargetWhere(or(
                    to(System.class, "out", "err", "exit"),
                    to(Runtime.class, "exit", "halt"),
                    to(Throwable.class, "printStackTrace")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packages_areNullMarked = classes().should(resideInANullMarkedPackage());

    @ArchTest
    static final ArchRule packages_bearNamesOfTheDomain =
            noClasses().should().resideInAnyPackage("..util..", "..utils..", "..common..", "..impl..", "..helper..");

    @ArchTest
    static final ArchRule classes_areFinalOrSealed = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .and(DescribedPredicate.describe("aren't sealed", c -> !c.reflect().isSealed()))
            .should()
            .haveModifier(JavaModifier.FINAL);

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getName() + " is in an unmarked package"));
            }
        };
    }
}
