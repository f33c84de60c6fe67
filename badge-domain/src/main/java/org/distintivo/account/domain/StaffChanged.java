package org.distintivo.account.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells what has become of who works in the console, or shall. */
public record StaffChanged(long accountId, Change change) implements DomainEvent {

    /** The kinds of changes. */
    public enum Change {
        /** A link is mailed with which the invited person joins. */
        INVITED("StaffInvited"),
        /** The invited person has followed it. */
        ADDED("StaffAdded"),
        /** A member is none any more. */
        REMOVED("StaffRemoved"),
        /** The invited person is not invited any more. */
        WITHDRAWN("StaffInvitationWithdrawn");

        private final String action;

        Change(String action) {
            this.action = action;
        }
    }

    @Override
    public Optional<String> subject() {
        return Optional.of(StaffMembership.subject(accountId));
    }

    @Override
    public String action() {
        return change.action;
    }

    /** Who joins has followed a mailed link and is not signed in yet. */
    @Override
    public Optional<String> ownActor() {
        return subject();
    }
}
