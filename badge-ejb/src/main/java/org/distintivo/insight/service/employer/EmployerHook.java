package org.distintivo.insight.service.employer;

import java.util.Optional;

/**
 * Where an employer's system is called, and the secret with which the call is signed.
 *
 * @param secret {@code whsec_} and Base64, as Standard Webhooks has it; empty where calls are not
 *     signed
 */
public record EmployerHook(String url, Optional<String> secret) {

    /** Omits the secret. */
    @Override
    public String toString() {
        return "EmployerHook[" + url + "]";
    }
}
