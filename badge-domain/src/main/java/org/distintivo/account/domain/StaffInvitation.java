package org.distintivo.account.domain;

import java.util.Locale;
import java.util.Objects;

/**
 * What a member of staff says when inviting somebody to join.
 *
 * @param by principal of the member of staff
 * @param language of the mail
 */
public record StaffInvitation(String by, Locale language) {

    public StaffInvitation {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(language, "language");
    }
}
