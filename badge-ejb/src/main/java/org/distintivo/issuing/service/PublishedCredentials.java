package org.distintivo.issuing.service;

import java.util.Optional;

/**
 * Finds the credentials that the present caller may see. Implemented by {@code sharing}, which
 * knows the holders' decisions.
 */
public interface PublishedCredentials {

    /** Finds the signed document; empty also when this caller may not see it. */
    Optional<String> find(String publicId);
}
