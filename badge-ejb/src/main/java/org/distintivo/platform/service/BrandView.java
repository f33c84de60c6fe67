package org.distintivo.platform.service;

import java.time.Instant;
import org.distintivo.platform.domain.BrandDraft;
import org.distintivo.platform.domain.BrandLogo;

/**
 * How pages look.
 *
 * @param number of the edition; 0 for the product's own look, before there was another
 * @param since when it is so; null for edition 0
 * @param isUndoable whether there was another look before
 */
public record BrandView(
        int number, BrandDraft draft, BrandLogo logo, Instant since, boolean isUndoable) {

    static final BrandView OWN = new BrandView(0, BrandDraft.OWN, BrandLogo.NONE, null, false);

    /** Returns whether it is the product's own look. */
    public boolean isOwn() {
        return draft.equals(BrandDraft.OWN) && logo.equals(BrandLogo.NONE);
    }
}
