package org.distintivo.insight.service.employer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.distintivo.account.service.CurrentEmployerPerson;
import org.distintivo.insight.domain.Employer;
import org.distintivo.insight.domain.EmployerPerson;
import org.distintivo.insight.domain.EmployerUnknownException;
import org.distintivo.platform.service.ApiCaller;

/**
 * Identifies the employer for whom a request acts: the one for whom the signed-in person works, or
 * the one on whose behalf an API client calls. A closed employer is nobody.
 */
@ApplicationScoped
public class CurrentEmployer {

    @Inject private CurrentEmployerPerson signedIn;
    @Inject private ApiCaller caller;
    @Inject private EmployerRepository employers;
    @Inject private EmployerPersonRepository people;

    /**
     * Returns the employer.
     *
     * @throws EmployerUnknownException if the request acts for none
     */
    Employer require() {
        return find().orElseThrow(EmployerUnknownException::new);
    }

    /** Returns whether the request acts for an employer, be it closed or not. */
    boolean isBound() {
        return signedIn.accountId().isPresent() || caller.employer().isPresent();
    }

    /** Returns the employer; empty if the request acts for none. */
    Optional<Employer> find() {
        return number().flatMap(employers::find).filter(it -> !it.isClosed());
    }

    private Optional<Long> number() {
        if (signedIn.accountId().isPresent()) {
            return people.findByAccount(signedIn.accountId().getAsLong())
                    .map(EmployerPerson::employerId);
        }
        return caller.employer();
    }

    /** Returns the person who is signed in. */
    EmployerPerson person() {
        var account = signedIn.accountId().orElseThrow(EmployerUnknownException::new);
        return people.findByAccount(account).orElseThrow(EmployerUnknownException::new);
    }
}
