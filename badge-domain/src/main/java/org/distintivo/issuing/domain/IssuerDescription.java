package org.distintivo.issuing.domain;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;

/**
 * The issuer as people read it; the address by which the issuer is known is not part of it.
 *
 * @param url the organization's home page, or null
 * @param email where to write to, or null
 * @param imageUrl the logo, or null
 * @param endorsements what others have signed in favour of the issuer
 */
public record IssuerDescription(
        String name, String url, String email, String imageUrl, List<JsonObject> endorsements) {

    public IssuerDescription {
        Objects.requireNonNull(name, "name");
        endorsements = List.copyOf(endorsements);
    }

    /** Makes a description without endorsements. */
    public IssuerDescription(String name, String url, String email, String imageUrl) {
        this(name, url, email, imageUrl, List.of());
    }
}
