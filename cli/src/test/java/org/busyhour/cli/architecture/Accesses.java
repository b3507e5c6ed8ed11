package org.busyhour.cli.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Calls, method references and uses of fields, as predicates for rules that forbid them. */
final class Accesses {
    private static final String CONSTRUCTOR = "<init>";

    private Accesses() {}

    /** Any access to one of these members of {@code owner}. */
    static DescribedPredicate<JavaAccess<?>> to(Class<?> owner, String... members) {
        Set<String> names = Set.of(members);
        return predicate(
                owner.getSimpleName() + "." + List.of(members),
                access -> access.getTargetOwner().isEquivalentTo(owner)
                        && names.contains(access.getTarget().getName()));
    }

    /** Any construction of {@code owner}. */
    static DescribedPredicate<JavaAccess<?>> toConstructorOf(Class<?> owner) {
        return to(owner, CONSTRUCTOR);
    }

    /** A call of a method or constructor of {@code owner} with exactly so many parameters. */
    static DescribedPredicate<JavaAccess<?>> toWith(int parameters, Class<?> owner, String... members) {
        return predicate("of " + parameters + " parameters", access -> parametersOf(access) == parameters)
                .and(to(owner, members));
    }

    /** A call of a method or constructor of {@code owner} without a {@link Locale} among its parameters. */
    static DescribedPredicate<JavaAccess<?>> withoutLocale(Class<?> owner, String... members) {
        return predicate("without a Locale", access -> !takesLocale(access)).and(to(owner, members));
    }

    /** Any method named {@code member} of a class of the package {@code of}, sub-packages included. */
    static DescribedPredicate<JavaAccess<?>> inPackage(String of, String member) {
        return predicate(
                of + ".*." + member,
                access -> access.getTargetOwner().getPackageName().startsWith(of)
                        && access.getTarget().getName().equals(member));
    }

    private static int parametersOf(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                ? target.getRawParameterTypes().size()
                : -1;
    }

    private static boolean takesLocale(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Locale.class));
    }

    private static DescribedPredicate<JavaAccess<?>> predicate(String description, Predicate<JavaAccess<?>> test) {
        return DescribedPredicate.describe(description, test);
    }
}
