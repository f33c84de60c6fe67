package org.distintivo.verifying.service.checks;

import java.time.Instant;
import java.util.List;
import org.distintivo.verifying.service.remote.RemoteSources;
import org.distintivo.verifying.service.submission.VerificationLimits;

/**
 * Holds what one verification knows about the world, whatever is handed in.
 *
 * @param now the time of the verification
 * @param recipients the addresses that were asked about, any of which will do; empty for none
 * @param outside the other servers that may be asked
 * @param limits how large what is looked at may be
 */
public record VerificationContext(
        OwnIssuer own,
        Instant now,
        List<String> recipients,
        RemoteSources outside,
        VerificationLimits limits) {

    public VerificationContext {
        recipients = List.copyOf(recipients);
    }

    /**
     * @param recipient the address that was asked about, or null
     */
    public VerificationContext(
            OwnIssuer own, Instant now, String recipient, RemoteSources outside) {
        this(
                own,
                now,
                recipient == null ? List.of() : List.of(recipient),
                outside,
                VerificationLimits.DEFAULT);
    }

    /** Where nobody else is asked. */
    public VerificationContext(OwnIssuer own, Instant now, String recipient) {
        this(own, now, recipient, RemoteSources.silent());
    }

    /** Returns whether somebody was asked about. */
    public boolean isAsked() {
        return !recipients.isEmpty();
    }
}
