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
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.platform.domain.RuleViolation;

/** The rules of the code's shape, over all three modules. */
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
    @ArchTest
    static final ArchRule RULE_11A_EVERY_FEATURE_STANDS_IN_THE_TABLE =
            classes()
                    .should()
                    .resideInAnyPackage(
                            Features.all().stream()
                                    .map(ArchitectureTest::packages)
                                    .toArray(String[]::new));

    @ArchTest
    static void rule_4b_features_use_only_the_features_below(JavaClasses all) {
        for (var feature : Features.all()) {
            usesNoneOf(Features.forbidden(feature), feature).allowEmptyShould(true).check(all);
        }
    }

    @ArchTest
    static final ArchRule RULE_5A_ONLY_REPOSITORIES_TOUCH_THE_ENTITY_MANAGER =
            noClasses()
                    .that()
                    .haveSimpleNameNotEndingWith("Repository")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule RULE_5B_REPOSITORIES_STAY_IN_THEIR_PACKAGE =
            classes().that().haveSimpleNameEndingWith("Repository").should().bePackagePrivate();

    @ArchTest
    static final ArchRule RULE_6A_EJBS_ARE_SERVICES =
            classes()
                    .that()
                    .areAnnotatedWith(Stateless.class)
                    .or()
                    .areAnnotatedWith(Singleton.class)
                    .should()
                    .resideInAPackage("..service..");

    @ArchTest
    static final ArchRule RULE_6B_EVERY_METHOD_OF_A_SERVICE_SAYS_WHO_MAY =
            methods()
                    .that()
                    .arePublic()
                    .and()
                    .areDeclaredInClassesThat(anEjbService())
                    .should()
                    .beAnnotatedWith(RolesAllowed.class)
                    .orShould()
                    .beAnnotatedWith(PermitAll.class)
                    .orShould()
                    .beDeclaredInClassesThat()
                    .areAnnotatedWith(RolesAllowed.class)
                    .orShould()
                    .beDeclaredInClassesThat()
                    .areAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule RULE_7_ONLY_SERVICES_OBSERVE =
            noMethods()
                    .that()
                    .areDeclaredInClassesThat(resideOutsideOfPackage("org.distintivo..service.."))
                    .should(be(observing()));

    @ArchTest
    static final ArchRule RULE_8_A_RULES_NO_IS_A_RULE_VIOLATION =
            classes()
                    .that()
                    .resideInAPackage("org.distintivo..domain..")
                    .and()
                    .areAssignableTo(RuntimeException.class)
                    .should()
                    .beAssignableTo(RuleViolation.class);

    @ArchTest
    static final ArchRule RULE_9_TIME_COMES_FROM_A_CLOCK =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.distintivo.platform..")
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callConstructor(Date.class);

    @ArchTest
    static final ArchRule RULE_10A_NO_NAMES_THAT_SAY_NOTHING =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Facade|DTO|Dto)");

    @ArchTest
    static final ArchRule RULE_10B_NO_PACKAGES_THAT_SAY_NOTHING =
            noClasses()
                    .should()
                    .resideInAnyPackage("..util..", "..common..", "..dto..", "..model..");

    @ArchTest
    static final ArchRule RULE_11_PAGES_NAME_ACHIEVEMENTS_IN_THE_LANGUAGE_OF_THEIR_READER =
            noClasses()
                    .that()
                    .resideInAnyPackage("..portal..", "..console..")
                    .should()
                    .callMethod(AchievementView.class, "title");

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
