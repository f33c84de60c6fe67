package org.distintivo.verifying.service;

/**
 * An endorsement that was checked and may be shown.
 *
 * @param subject the id of what it is about
 * @param endorser the name of who endorses, or null
 * @param document as it was signed
 */
public record AcceptedEndorsement(
        String subject, String endorserId, String endorser, String document) {}
