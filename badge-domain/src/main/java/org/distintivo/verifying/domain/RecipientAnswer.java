package org.distintivo.verifying.domain;

import org.distintivo.platform.domain.Coded;

/**
 * The answers of the check of the recipient: whether the badge was awarded to whom was asked about.
 */
public enum RecipientAnswer implements Coded {
    OK,
    OTHER,
    NO_ADDRESS,
    NOT_ASKED
}
