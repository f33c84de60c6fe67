package org.distintivo.verifying.service;

import org.distintivo.verifying.domain.VerificationReport;

/**
 * A document and what a verification found out about it.
 *
 * @param content the document itself, wherever it was found: what was handed in, what was at the
 *     address that was handed in, or what a QR code led to; empty where nothing was read
 */
public record ExaminedDocument(byte[] content, VerificationReport report) {

    private static final byte[] NOTHING = {};

    static ExaminedDocument unread(VerificationReport report) {
        return new ExaminedDocument(NOTHING, report);
    }
}
