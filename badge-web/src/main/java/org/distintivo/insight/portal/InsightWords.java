package org.distintivo.insight.portal;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import org.distintivo.insight.service.market.InsightView.PlaceCount;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Texts;

/** Puts months, countries and amounts into the reader's language. */
@Named
@RequestScoped
public class InsightWords {

    @Inject private Language language;
    @Inject private Texts texts;

    /** Returns a month with its year. */
    public String month(YearMonth month) {
        var format = DateFormat.getPatternInstance(DateFormat.YEAR_ABBR_MONTH, locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** Returns what a country is called. */
    public String country(String code) {
        return code == null ? "" : new ULocale("und-" + code).getDisplayCountry(locale());
    }

    /** Returns what a place is called: a region by its own name. */
    public String place(PlaceCount place) {
        return place.region() == null ? country(place.country()) : place.region();
    }

    /** Returns what a currency is called, with its code. */
    public String currency(String code) {
        return Currency.getInstance(code).getName(locale(), Currency.LONG_NAME, null)
                + " ("
                + code
                + ")";
    }

    /** Returns an amount in whole units, with the sign of its currency. */
    public String amount(BigDecimal amount, String currency) {
        return NumberFormatter.withLocale(locale())
                .unit(Currency.getInstance(currency))
                .precision(Precision.integer())
                .format(amount)
                .toString();
    }

    public String number(long number) {
        return NumberFormatter.withLocale(locale()).format(number).toString();
    }

    /** Returns how many times as often; a dash where that is not known. */
    public String lift(BigDecimal lift) {
        return lift == null
                ? "–"
                : NumberFormatter.withLocale(locale())
                                .precision(Precision.fixedFraction(1))
                                .format(lift)
                        + "\u00a0×";
    }

    /** Returns several names as one enumeration. */
    public String list(Collection<String> names) {
        return ListFormatter.getInstance(locale()).format(names);
    }

    private ULocale locale() {
        return ULocale.forLocale(language.getLocale());
    }
}
