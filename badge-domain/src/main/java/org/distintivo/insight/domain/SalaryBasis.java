package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.distintivo.platform.domain.VersionedEntity;

/**
 * The one row that says by which rates and bounds pay is worked out. A new edition of the rates
 * makes all converted amounts old; a job works through them.
 */
@Entity
@Table(name = "salary_basis")
public class SalaryBasis extends VersionedEntity {

    @Column(name = "base_currency")
    private String baseCurrency;

    @Column(name = "rates_edition")
    private int ratesEdition;

    @Column(name = "bounds_edition")
    private int boundsEdition;

    protected SalaryBasis() {} // for JPA

    /**
     * Takes note that the rates have changed.
     *
     * @param base null where there are none any more
     */
    public void ratesChanged(String base) {
        baseCurrency = base;
        ratesEdition++;
    }

    /** Takes note that the bounds were worked out anew. */
    public void boundsChanged() {
        boundsEdition++;
    }

    /** Returns the currency into which amounts are converted; null where there are no rates. */
    public String baseCurrency() {
        return baseCurrency;
    }

    public int ratesEdition() {
        return ratesEdition;
    }

    public int boundsEdition() {
        return boundsEdition;
    }
}
