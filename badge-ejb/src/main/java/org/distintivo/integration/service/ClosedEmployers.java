package org.distintivo.integration.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.distintivo.insight.domain.EmployerClosed;
import org.distintivo.insight.service.employer.EmployerService;

/** Blocks the keys of an employer in the transaction in which it is closed. */
@ApplicationScoped
class ClosedEmployers {

    @Inject private ApiClientRepository clients;
    @Inject private EmployerService employers;
    @Inject private Clock clock;

    void block(@Observes EmployerClosed closed) {
        var now = clock.instant();
        var employer = employers.require(closed.publicId());
        clients.listOfEmployer(employer.id()).forEach(it -> it.block(now));
    }
}
