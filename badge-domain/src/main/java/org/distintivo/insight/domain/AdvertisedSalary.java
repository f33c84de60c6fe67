package org.distintivo.insight.domain;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a posting says about pay. It counts only where amount, currency and period are known;
 * nothing that is missing is guessed.
 *
 * @param note why it counts or does not
 * @param least the lower or only amount in the currency's units; null where it does not count
 * @param most the upper or only amount; null where it does not count
 * @param currency ISO 4217; null where it does not count
 * @param period null where it does not count
 */
public record AdvertisedSalary(
        SalaryNote note, BigDecimal least, BigDecimal most, String currency, SalaryPeriod period) {

    public AdvertisedSalary {
        Objects.requireNonNull(note, "note");
    }

    /** Makes one that is not among the figures. */
    public static AdvertisedSalary notCounted(SalaryNote note) {
        return new AdvertisedSalary(note, null, null, null, null);
    }

    /** Returns the middle of the range for a year of full-time work; null where none counts. */
    public BigDecimal yearly() {
        return note == SalaryNote.COUNTED
                ? period.yearly(least.add(most).divide(BigDecimal.valueOf(2)))
                : null;
    }
}
