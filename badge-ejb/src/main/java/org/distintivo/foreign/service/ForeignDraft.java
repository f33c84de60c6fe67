package org.distintivo.foreign.service;

import org.distintivo.foreign.domain.ForeignFinding;
import org.distintivo.foreign.domain.RecipientBond;

/**
 * A badge that may be added, before it is kept.
 *
 * @param fingerprint by which it is recognized
 * @param document as it was handed in
 * @param picture drawn here
 */
record ForeignDraft(
        String fingerprint,
        RecipientBond bond,
        ForeignFinding finding,
        byte[] document,
        byte[] picture) {}
