package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.distintivo.platform.domain.PublicId;
import org.distintivo.platform.domain.VersionedEntity;

/** A published statistic of wages of one year; another file of it takes its place. */
@Entity
@Table(name = "wage_statistic")
public class WageStatistic extends VersionedEntity {

    @Column(name = "public_id")
    private String publicId;

    private String source;
    private String licence;

    @Column(name = "reference_year")
    private int year;

    @Enumerated(EnumType.STRING)
    private WageLevel level;

    private String currency;

    @Column(name = "cap_year")
    private BigDecimal capYear;

    @Column(name = "cap_hour")
    private BigDecimal capHour;

    private int figures;

    @Column(name = "imported_at")
    private Instant importedAt;

    protected WageStatistic() {} // for JPA

    public WageStatistic(WageOrigin origin, WageCaps caps, int figures, Instant now) {
        publicId = PublicId.random();
        source = origin.source();
        licence = origin.licence();
        year = origin.year();
        level = origin.level();
        currency = origin.currency();
        capYear = caps.year();
        capHour = caps.hour();
        this.figures = figures;
        importedAt = now;
    }

    public String publicId() {
        return publicId;
    }

    /** Returns what it is and from whom. */
    public WageOrigin origin() {
        return new WageOrigin(source, licence, year, level, currency);
    }

    /** Returns from which amount of a period on nothing is published; empty where not known. */
    public Optional<BigDecimal> cap(SalaryPeriod period) {
        return Optional.ofNullable(period == SalaryPeriod.HOUR ? capHour : capYear);
    }

    /** Returns of how many occupations in areas it tells. */
    public int figures() {
        return figures;
    }

    public Instant importedAt() {
        return importedAt;
    }
}
