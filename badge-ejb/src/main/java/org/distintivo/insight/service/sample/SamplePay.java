package org.distintivo.insight.service.sample;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.distintivo.insight.domain.AdvertisedSalary;
import org.distintivo.insight.domain.DatedRate;
import org.distintivo.insight.domain.SalaryNote;
import org.distintivo.insight.domain.SalaryPeriod;
import org.distintivo.insight.service.sample.SampleMarketData.Country;

/** Draws what the postings of a country advertise as pay. */
final class SamplePay {

    private static final double ADVERTISED = 0.66;
    private static final double WITHOUT_PERIOD = 0.04;
    private static final double SLIP = 0.01;
    private static final double RANGE = 0.9;
    private static final double SPREAD = 0.16;

    private final Draw draw;
    private final Country country;

    SamplePay(Draw draw, Country country) {
        this.draw = draw;
        this.country = country;
    }

    /**
     * @param median of a year in euros, where the level of pay is 1
     */
    AdvertisedSalary of(double median) {
        if (!draw.happens(ADVERTISED)) {
            return AdvertisedSalary.notCounted(SalaryNote.NOT_ADVERTISED);
        }
        if (draw.happens(WITHOUT_PERIOD)) {
            return AdvertisedSalary.notCounted(SalaryNote.NO_PERIOD);
        }
        double middle = median * country.level() * draw.factor(SPREAD);
        double width = draw.happens(RANGE) ? draw.between(4, 14) / 100.0 : 0;
        var paid = draw.weighted(country.periods());
        var said = draw.happens(SLIP) ? slip(paid) : paid;
        double year = paid.yearly(BigDecimal.ONE).doubleValue();
        return new AdvertisedSalary(
                SalaryNote.COUNTED,
                round(middle * (1 - width) / year),
                round(middle * (1 + width) / year),
                country.currency(),
                said);
    }

    /** A month that is called a year, and anything else that is called a month. */
    private static SalaryPeriod slip(SalaryPeriod paid) {
        return paid == SalaryPeriod.MONTH ? SalaryPeriod.YEAR : SalaryPeriod.MONTH;
    }

    /** Two digits that say something, as people write pay, and three where they are many. */
    private static BigDecimal round(double amount) {
        int digits = amount < 100_000 ? 2 : 3;
        return BigDecimal.valueOf(amount)
                .round(new MathContext(digits, RoundingMode.HALF_UP))
                .setScale(2, RoundingMode.HALF_UP);
    }

    static DatedRate rate(String currency, LocalDate day, double rate) {
        return new DatedRate(
                currency, day, BigDecimal.valueOf(rate).setScale(4, RoundingMode.HALF_UP));
    }
}
