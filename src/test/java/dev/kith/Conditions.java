package dev.kith;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** What the rules of the house say of a class. */
final class Conditions {
    private Conditions() {}

    static ArchCondition<JavaClass> onlyUse(DescribedPredicate<Dependency> allowed) {
        return new ArchCondition<>("use " + allowed.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    events.add(new SimpleConditionEvent(
                            dependency, allowed.test(dependency), dependency.getDescription()));
                }
            }
        };
    }

    static ArchCondition<JavaClass> access(DescribedPredicate<JavaAccess<?>> forbidden) {
        return new ArchCondition<>("access " + forbidden.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    events.add(new SimpleConditionEvent(access, forbidden.test(access), access.getDescription()));
                }
            }
        };
    }

    /** Of all packages that the pattern means, only these. */
    static ArchCondition<JavaClass> useOf(String pattern, String... names) {
        String[] allowed =
                List.of(names).stream().map(name -> "dev.kith." + name + "..").toArray(String[]::new);
        return com.tngtech.archunit.lang.conditions.ArchConditions.not(
                dependOnClassesThat(resideInAPackage(pattern).and(not(resideInAnyPackage(allowed)))));
    }
}
