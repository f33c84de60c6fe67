package org.distintivo.credential.service;

import java.util.Optional;

/**
 * The credentials of this installation that whoever asks may see. Only those who know the holders'
 * wishes can say which these are, so they implement it.
 */
public interface PublishedCredentials {

    /** The signed document; empty as well when it exists but is not shown to this caller. */
    Optional<String> find(String publicId);
}
