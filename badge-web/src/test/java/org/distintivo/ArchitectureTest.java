package org.distintivo;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Set;
import org.distintivo.platform.domain.RuleViolation;

/** The ten rules of the code's shape, over all three modules. */
@AnalyzeClasses(packages = "org.distintivo", importOptions = ProductClasses.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule RULE_1_DOMAIN_KNOWS_NOTHING_AROUND_IT =
            noClasses()
                    .that()
                    .resideInAPackage("..domain..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.distintivo..service..",
                            "org.distintivo..rest..",
                            "org.distintivo..portal..",
                            "org.distintivo..console..",
                            "jakarta.ws.rs..",
                            "jakarta.faces..",
                            "jakarta.inject..",
                            "jakarta.mail..");

    @ArchTest
    static final ArchRule RULE_2_SERVICES_KNOW_NO_EDGE =
            noClasses()
                    .that()
                    .resideInAPackage("..service..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.distintivo..rest..",
                            "org.distintivo..portal..",
                            "org.distintivo..console..",
                            "jakarta.ws.rs..",
                            "jakarta.faces..",
                            "jakarta.servlet..");

    @ArchTest
    static final ArchRule RULE_3A_REST_AND_PORTAL_SEE_NO_ENTITIES =
            noClasses()
                    .that()
                    .resideInAnyPackage("..rest..", "..portal..", "..console..")
                    .should()
                    .dependOnClassesThat(anEntity().or(assignableTo(EntityManager.class)));

    @ArchTest
    static final ArchRule RULE_3B_REST_DOES_NOT_KNOW_PORTAL =
            noClasses()
                    .that()
                    .resideInAPackage("org.distintivo..rest..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.distintivo..portal..", "org.distintivo..console..");

    @ArchTest
    static final ArchRule RULE_3C_PORTAL_DOES_NOT_KNOW_REST =
            noClasses()
                    .that()
                    .resideInAnyPackage("org.distintivo..portal..", "org.distintivo..console..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.distintivo..rest..");

    @ArchTest
    static final ArchRule RULE_3D_PORTAL_DOES_NOT_KNOW_CONSOLE =
            noClasses()
                    .that()
                    .resideInAPackage("org.distintivo..portal..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.distintivo..console..");

    @ArchTest
    static final ArchRule RULE_4A_FEATURES_ARE_FREE_OF_CYCLES =
            slices().matching("org.distintivo.(*)..").should().beFreeOfCycles();

    /** Rule 11: a feature that nobody wrote into the table would be held to nothing. */
    private static ArchRule usesNoneOf(Set<String> forbidden, String feature) {
        return noClasses()
                .that()
                .resideInAPackage(packages(feature))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        forbidden.stream().map(ArchitectureTest::packages).toArray(String[]::new));
    }

    private static String packages(String feature) {
        return "org.distintivo." + feature + "..";
    }

    private static DescribedPredicate<JavaClass> anEntity() {
        return DescribedPredicate.describe(
                "an entity", javaClass -> javaClass.isAnnotatedWith(Entity.class));
    }

    private static DescribedPredicate<JavaClass> anEjbService() {
        return DescribedPredicate.describe(
                "an EJB *Service",
                javaClass ->
                        javaClass.getSimpleName().endsWith("Service")
                                && (javaClass.isAnnotatedWith(Stateless.class)
                                        || javaClass.isAnnotatedWith(Singleton.class)));
    }

    private static DescribedPredicate<JavaMethod> observing() {
        return DescribedPredicate.describe(
                "observing",
                method ->
                        method.getParameters().stream()
                                .anyMatch(p -> p.isAnnotatedWith(Observes.class)));
    }
}
