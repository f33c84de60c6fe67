package org.distintivo.account.domain;

import java.util.Locale;
import java.util.Objects;

/**
 * What a member of staff says when inviting somebody to join staff, or to work for an employer.
 *
 * @param by principal of the member of staff
 * @param language of the mail
 * @param role which the invited person gets
 */
public record StaffInvitation(String by, Locale language, Role role) {

    /** Invites to staff. */
    public StaffInvitation(String by, Locale language) {
        this(by, language, Role.MANAGER);
    }

    public StaffInvitation {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(language, "language");
        if (role != Role.MANAGER && role != Role.EMPLOYER) {
            throw new IllegalArgumentException("nobody is invited to that");
        }
    }
}
