package org.distintivo.credential.domain;

import java.util.Objects;

/**
 * Who issues, as people read it; by which address the issuer is known is the engine's own affair.
 *
 * @param url the organization's home page, or null
 * @param email where to write to, or null
 * @param imageUrl the logo, or null
 */
public record IssuerDescription(String name, String url, String email, String imageUrl) {

    public IssuerDescription {
        Objects.requireNonNull(name, "name");
    }
}
