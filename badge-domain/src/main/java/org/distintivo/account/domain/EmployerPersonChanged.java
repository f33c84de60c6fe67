package org.distintivo.account.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells what has become of who works for an employer, or shall. */
public record EmployerPersonChanged(long accountId, StaffChanged.Change change)
        implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of("employer-person:" + accountId);
    }

    @Override
    public String action() {
        return switch (change) {
            case INVITED -> "EmployerPersonInvited";
            case ADDED -> "EmployerPersonAdded";
            case REMOVED -> "EmployerPersonRemoved";
            case WITHDRAWN -> "EmployerPersonWithdrawn";
        };
    }

    /** Who joins has followed a mailed link; who leaves may do so without staff. */
    @Override
    public Optional<String> ownActor() {
        return subject();
    }
}
