package org.distintivo.credential.service;

/**
 * An endorsement that was checked and may be shown.
 *
 * @param subject the id of what it is about
 * @param endorser the name of who endorses, or null
 * @param document as it was signed
 */
public record SoundEndorsement(
        String subject, String endorserId, String endorser, String document) {}
