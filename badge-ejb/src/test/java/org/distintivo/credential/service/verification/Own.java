package org.distintivo.credential.service.verification;

import java.nio.charset.StandardCharsets;
import org.distintivo.credential.domain.VerificationReport;
import org.distintivo.credential.service.Issued;

/** Verifies as the installation does that issued what is {@link Issued}, asking nobody else. */
final class Own {

    private Own() {}

    static VerificationReport verify(String input) {
        return verify(input, null);
    }

    static VerificationReport verify(String input, String recipient) {
        return verify(input.getBytes(StandardCharsets.UTF_8), recipient);
    }

    static VerificationReport verify(byte[] input, String recipient) {
        return Verification.of(input, Issued.circumstances(false, recipient));
    }
}
