package org.distintivo.insight.service.employer;

import java.time.Instant;
import java.util.Optional;
import org.distintivo.insight.domain.Employer;

/**
 * An employer whom the program knows.
 *
 * @param source whose postings its openings are
 * @param mailbox where mail about applications goes
 * @param hookUrl the address that is called with each application; null for none
 * @param hookSigned whether those calls are signed
 * @param closedAt null while it is open
 */
public record EmployerView(
        long id,
        String publicId,
        String name,
        String source,
        String mailbox,
        String hookUrl,
        boolean hookSigned,
        Instant createdAt,
        Instant closedAt) {

    static EmployerView of(Employer employer) {
        return new EmployerView(
                employer.id(),
                employer.publicId(),
                employer.name(),
                employer.source().text(),
                employer.mailbox(),
                employer.hookUrl().orElse(null),
                employer.hookSecret().isPresent(),
                employer.createdAt(),
                employer.closedAt().orElse(null));
    }

    public boolean closed() {
        return closedAt != null;
    }

    /** Returns where its hook is; empty for none. */
    public Optional<String> hook() {
        return Optional.ofNullable(hookUrl);
    }

    /** Returns under what is recorded what staff do with it. */
    public String subject() {
        return Employer.subject(publicId);
    }

    /** Omits the mailbox, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "EmployerView[" + publicId + "]";
    }
}
