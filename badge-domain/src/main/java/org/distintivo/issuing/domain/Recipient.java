package org.distintivo.issuing.domain;

import java.util.Objects;

/**
 * Whom a credential is for.
 *
 * @param address the normalized e-mail address; only its salted hash goes into the credential
 * @param name as certified, told in the credential; null where it is not known or not to be told
 */
public record Recipient(String address, String name) {

    public Recipient {
        Objects.requireNonNull(address, "address");
        name = name == null || name.isBlank() ? null : name;
    }
}
