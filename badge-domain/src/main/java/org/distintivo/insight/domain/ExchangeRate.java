package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.distintivo.platform.domain.VersionedEntity;

/** One rate of the operator's table, in force from its day on. */
@Entity
@Table(name = "exchange_rate")
public class ExchangeRate extends VersionedEntity {

    @Column(name = "upload_id")
    private long uploadId;

    private String currency;

    @Column(name = "rate_day")
    private LocalDate day;

    private BigDecimal rate;

    protected ExchangeRate() {} // for JPA

    /**
     * @param upload the number of the table that brought it
     */
    public ExchangeRate(long upload, DatedRate rate) {
        uploadId = upload;
        currency = rate.currency();
        day = rate.day();
        this.rate = rate.rate();
    }

    /** Takes the rate of a newer table for the same day. */
    public void replace(long upload, DatedRate newer) {
        uploadId = upload;
        rate = newer.rate();
    }

    /** Returns what it says. */
    public DatedRate dated() {
        return new DatedRate(currency, day, rate);
    }
}
