package org.distintivo.verifying.service;

import java.nio.charset.StandardCharsets;
import org.distintivo.issuing.service.Issued;
import org.distintivo.verifying.domain.VerificationReport;

/** Verifies as the installation does that issued the {@link Issued}, asking nobody else. */
public final class OwnVerification {

    private OwnVerification() {}

    public static VerificationReport verify(String input) {
        return verify(input, null);
    }

    public static VerificationReport verify(String input, String recipient) {
        return verify(input.getBytes(StandardCharsets.UTF_8), recipient);
    }

    public static VerificationReport verify(byte[] input, String recipient) {
        return Verification.of(input, Issued.context(false, recipient));
    }
}
