package org.distintivo.issuing.domain;

import java.time.Instant;

/**
 * A document with its proof.
 *
 * @param keyId the verification method that the proof names
 */
public record SignedDocument(String text, String keyId, Instant signedAt) {}
