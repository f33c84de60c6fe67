package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.distintivo.platform.domain.PublicId;
import org.distintivo.platform.domain.VersionedEntity;

/** A table of rates that staff handed in, for the history. */
@Entity
@Table(name = "exchange_rate_upload")
public class ExchangeRateUpload extends VersionedEntity {

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "base_currency")
    private String baseCurrency;

    private String source;
    private int rates;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private boolean replacing;
    private boolean sample;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected ExchangeRateUpload() {} // for JPA

    /**
     * @param source where the rates come from, as staff say it
     * @param rates at least one
     * @param replacing whether those from before are gone
     * @param sample whether they belong to the sample data
     */
    public ExchangeRateUpload(
            String base,
            String source,
            List<DatedRate> rates,
            boolean replacing,
            boolean sample,
            Instant now) {
        publicId = PublicId.random();
        baseCurrency = base;
        this.source = source;
        this.rates = rates.size();
        firstDay = rates.stream().map(DatedRate::day).min(LocalDate::compareTo).orElseThrow();
        lastDay = rates.stream().map(DatedRate::day).max(LocalDate::compareTo).orElseThrow();
        this.replacing = replacing;
        this.sample = sample;
        uploadedAt = now;
    }

    public String publicId() {
        return publicId;
    }

    public String baseCurrency() {
        return baseCurrency;
    }

    /** Returns where the rates come from, as staff say it. */
    public String source() {
        return source;
    }

    /** Returns how many rates it brought. */
    public int rates() {
        return rates;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    /** Returns whether those from before were dropped. */
    public boolean isReplacing() {
        return replacing;
    }

    public boolean isSample() {
        return sample;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
