package org.distintivo.platform.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.time.Clock;
import java.util.Optional;
import org.distintivo.platform.domain.AuditEntry;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;

/** Records what staff and other systems did by hand, in the transaction in which they did it. */
@ApplicationScoped
class AuditObserver {

    @Inject private AuditRepository entries;
    @Inject private SecurityContext security;
    @Inject private ApiCaller caller;
    @Inject private Clock clock;

    void note(@Observes DomainEvent event) {
        event.subject()
                .flatMap(subject -> actor(event).map(actor -> entry(actor, event, subject)))
                .ifPresent(entries::add);
    }

    private AuditEntry entry(String actor, DomainEvent event, String subject) {
        return new AuditEntry(actor, event.action(), subject, clock.instant());
    }

    private Optional<String> actor(DomainEvent event) {
        return actor().or(event::ownActor);
    }

    /** Returns who acted; empty for earners, whose badges are their own, and for jobs. */
    private Optional<String> actor() {
        return caller.actor()
                .or(
                        () ->
                                Optional.ofNullable(security.getCallerPrincipal())
                                        .map(Principal::getName)
                                        .filter(name -> isStaff()));
    }

    /** Staff who have earned badges themselves go by their earner's id. */
    private boolean isStaff() {
        return security.isCallerInRole(Roles.MANAGER);
    }
}
