package org.distintivo.catalog.domain;

import java.time.LocalDate;

/**
 * What a catalog says about an item's retirement. A catalog that is silent leaves what was
 * announced in force; one that says {@code null} takes it back.
 *
 * @param named whether the catalog says anything
 * @param lastDay the last day, or null for none
 */
public record RetirementDraft(boolean named, LocalDate lastDay) {

    public static final RetirementDraft SILENT = new RetirementDraft(false, null);

    public static RetirementDraft of(LocalDate lastDay) {
        return new RetirementDraft(true, lastDay);
    }
}
