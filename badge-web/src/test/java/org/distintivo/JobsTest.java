package org.distintivo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Schedule;
import org.distintivo.platform.service.DatabaseWatchTimer;
import org.distintivo.platform.service.HealthIndicators;
import org.distintivo.platform.service.JobLease;
import org.distintivo.platform.service.LeasedWork;
import org.distintivo.sharing.service.LookTimer;

/** Rule 12: a job says only its name, its lease and its step; one class runs all of them. */
@AnalyzeClasses(packages = "org.distintivo", importOptions = ProductClasses.class)
class JobsTest {

    @ArchTest
    static final ArchRule ONE_CLASS_TAKES_LEASES =
            noClasses()
                    .that()
                    .doNotBelongToAnyOf(LeasedWork.class, JobLease.class)
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(JobLease.class);

    @ArchTest
    static final ArchRule EVERY_JOB_IS_RUN_BY_IT =
            classes()
                    .that()
                    .haveSimpleNameEndingWith("Job")
                    .and()
                    .resideInAPackage("..service..")
                    .and()
                    .areTopLevelClasses()
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(LeasedWork.class);

    @ArchTest
    static final ArchRule ONLY_JOBS_HAVE_A_SCHEDULE =
            methods()
                    .that()
                    .areAnnotatedWith(Schedule.class)
                    .and()
                    .areNotDeclaredIn(DatabaseWatchTimer.class) // each server looks for itself
                    .and()
                    .areNotDeclaredIn(HealthIndicators.class) // and measures itself
                    .and()
                    .areNotDeclaredIn(LookTimer.class) // and has its own numbers to write
                    .should()
                    .beDeclaredInClassesThat()
                    .haveSimpleNameEndingWith("Job");
}
