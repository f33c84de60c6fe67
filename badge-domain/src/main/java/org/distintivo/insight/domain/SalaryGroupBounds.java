package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.distintivo.platform.domain.VersionedEntity;

/** The bounds of one group of postings as they were last worked out. */
@Entity
@Table(name = "salary_group_bounds")
public class SalaryGroupBounds extends VersionedEntity {

    private String country;
    private String currency;

    @Enumerated(EnumType.STRING)
    private SalaryPeriod period;

    private int amounts;
    private BigDecimal low;
    private BigDecimal high;

    @Column(name = "calculated_at")
    private Instant calculatedAt;

    protected SalaryGroupBounds() {} // for JPA

    /**
     * @param amounts of how many postings they are made
     */
    public SalaryGroupBounds(SalaryGroup group, int amounts, SalaryBounds bounds, Instant now) {
        country = group.country();
        currency = group.currency();
        period = group.period();
        this.amounts = amounts;
        low = bounds.low();
        high = bounds.high();
        calculatedAt = now;
    }

    public SalaryGroup group() {
        return new SalaryGroup(country, currency, period);
    }

    public SalaryBounds bounds() {
        return new SalaryBounds(low, high);
    }

    /** Returns of how many postings they are made. */
    public int amounts() {
        return amounts;
    }
}
