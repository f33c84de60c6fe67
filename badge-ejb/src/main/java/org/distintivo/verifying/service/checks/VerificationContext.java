package org.distintivo.verifying.service.checks;

import java.time.Instant;
import java.util.Optional;
import org.distintivo.verifying.service.remote.RemoteSources;
import org.distintivo.verifying.service.submission.VerificationLimits;

/**
 * Holds what one verification knows about the world, whatever is handed in.
 *
 * @param now the time of the verification
 * @param recipient the address that was asked about, or null
 * @param outside the other servers that may be asked
 * @param limits how large what is looked at may be
 */
public record VerificationContext(
        OwnIssuer own,
        Instant now,
        String recipient,
        RemoteSources outside,
        VerificationLimits limits) {

    public VerificationContext(
            OwnIssuer own, Instant now, String recipient, RemoteSources outside) {
        this(own, now, recipient, outside, VerificationLimits.DEFAULT);
    }

    /** Where nobody else is asked. */
    public VerificationContext(OwnIssuer own, Instant now, String recipient) {
        this(own, now, recipient, RemoteSources.silent());
    }

    /** Returns the address that was asked about; empty when none was. */
    public Optional<String> askedAbout() {
        return Optional.ofNullable(recipient);
    }
}
