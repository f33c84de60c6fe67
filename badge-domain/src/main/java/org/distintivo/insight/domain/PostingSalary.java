package org.distintivo.insight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The pay of a posting as the figures read it: for a year, in its own currency and in the base
 * currency of the operator's rates. It is there only where the posting counts for its job and says
 * amount, currency and period; a narrow row beside the wide one of the posting.
 */
@Entity
@Table(name = "posting_salary")
public class PostingSalary {

    private static final int CENTS = 2;

    @Id
    @Column(name = "posting_id")
    private Long postingId;

    private String source;
    private String country;
    private String region;

    @Column(name = "posted_on")
    private LocalDate postedOn;

    private String currency;

    @Enumerated(EnumType.STRING)
    private SalaryPeriod period;

    private BigDecimal yearly;

    @Column(name = "base_currency")
    private String baseCurrency;

    @Column(name = "yearly_in_base")
    private BigDecimal yearlyInBase;

    @Enumerated(EnumType.STRING)
    private SalaryVerdict verdict;

    @Column(name = "rates_edition")
    private int ratesEdition;

    protected PostingSalary() {} // for JPA

    public PostingSalary(long postingId) {
        this.postingId = postingId;
    }

    /**
     * Takes what the posting says now.
     *
     * @param source whose posting it is
     * @param facts with a salary that counts
     */
    public void take(String source, PostingFacts facts) {
        this.source = source;
        country = facts.place().country() == null ? "" : facts.place().country();
        region = facts.place().region();
        postedOn = facts.postedOn();
        currency = facts.salary().currency();
        period = facts.salary().period();
        yearly = facts.salary().yearly().setScale(CENTS, RoundingMode.HALF_UP);
    }

    /**
     * Converts the amount into the base currency, where a rate was in force on the posting's day.
     *
     * @param edition of the rates
     */
    public void convert(ExchangeRates rates, int edition) {
        ratesEdition = edition;
        baseCurrency = rates.base().orElse(null);
        yearlyInBase = rates.inBase(yearly, currency, postedOn).orElse(null);
    }

    /**
     * Decides whether the amount counts.
     *
     * @param relative the bounds of its like; null where too few are known
     */
    public void judge(SalaryBounds relative) {
        verdict = SalaryBounds.judge(yearly, currency, relative);
    }

    /** Returns among which others an amount is compared. */
    public SalaryGroup group() {
        return new SalaryGroup(country, currency, period);
    }

    public Long postingId() {
        return postingId;
    }

    public BigDecimal yearly() {
        return yearly;
    }

    /** Returns the amount in the base currency; null where no rate was in force. */
    public BigDecimal yearlyInBase() {
        return yearlyInBase;
    }

    public SalaryVerdict verdict() {
        return verdict;
    }
}
