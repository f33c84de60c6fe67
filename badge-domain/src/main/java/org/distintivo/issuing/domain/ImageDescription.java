package org.distintivo.issuing.domain;

import java.util.Objects;

/**
 * A picture, by its address.
 *
 * @param caption says in words what the picture shows, for who cannot see it; may be null
 */
public record ImageDescription(String url, String caption) {

    public ImageDescription {
        Objects.requireNonNull(url, "url");
    }
}
