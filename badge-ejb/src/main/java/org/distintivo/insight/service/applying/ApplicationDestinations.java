package org.distintivo.insight.service.applying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.distintivo.insight.domain.ApplicationDestination;
import org.distintivo.insight.domain.ApplicationWay;
import org.distintivo.insight.domain.JobPosting;
import org.distintivo.insight.service.employer.EmployerService;
import org.distintivo.insight.service.employer.EmployerView;

/**
 * Knows where applications for an opening go: of an employer of the program to its hook, else to
 * its mailbox. For openings that a feed brought, holders hand them over themselves.
 */
@ApplicationScoped
class ApplicationDestinations {

    @Inject private EmployerService employers;

    ApplicationDestination of(JobPosting opening) {
        return opening.employerId()
                .flatMap(employers::find)
                .filter(it -> !it.closed())
                .map(ApplicationDestinations::of)
                .orElse(ApplicationDestination.BY_HOLDER);
    }

    /**
     * Returns whether somebody takes applications for an opening, and the employer is not closed.
     */
    boolean isTaken(JobPosting opening) {
        return of(opening).way() != ApplicationWay.HOLDER;
    }

    private static ApplicationDestination of(EmployerView employer) {
        return employer.hook()
                .map(it -> new ApplicationDestination(ApplicationWay.HOOK, it))
                .orElseGet(
                        () ->
                                new ApplicationDestination(
                                        ApplicationWay.MAILBOX, employer.mailbox()));
    }

    /**
     * Returns with what calls of a hook are signed; empty where that is not set, or the hook is
     * another one meanwhile.
     */
    Optional<String> secret(JobPosting opening, String hook) {
        return opening.employerId()
                .flatMap(employers::findHook)
                .filter(it -> it.url().equals(hook))
                .flatMap(it -> it.secret());
    }
}
