package org.distintivo.insight.service.reading;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.distintivo.insight.domain.AdvertisedSalary;
import org.distintivo.insight.domain.SalaryNote;
import org.distintivo.insight.domain.SalaryPeriod;

/**
 * Reads what a posting says about pay. Where the currency or the period is not said, nothing is
 * guessed: the note tells why the amount does not count. A dollar or crown sign is that of the
 * posting's country.
 */
final class PostingSalary {

    /** A year's pay above this, in whatever currency, is a slip or a joke. */
    private static final BigDecimal MOST_A_YEAR = BigDecimal.valueOf(2_000_000_000L);

    private static final Map<String, String> SIGNS =
            Map.of("€", "EUR", "£", "GBP", "zł", "PLN", "R$", "BRL", "₹", "INR", "₩", "KRW");
    private static final Map<String, List<String>> SIGNS_BY_COUNTRY =
            Map.of(
                    "$", List.of("US", "CA", "AU", "NZ", "SG", "HK", "MX"),
                    "kr", List.of("SE", "NO", "DK", "IS"),
                    "¥", List.of("JP", "CN"));
    private static final Set<String> CURRENCIES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{3}\\b");
    private static final Map<SalaryPeriod, Pattern> PERIODS =
            Map.of(
                    SalaryPeriod.HOUR,
                    words("hour|hourly|hr|ora|orari[ao]|stunde|heure|hora|pt1h|timme|uur|時給"),
                    SalaryPeriod.DAY,
                    words("day|daily|giorno|tag|jour|d[ií]a|p1d|dag|日給"),
                    SalaryPeriod.WEEK,
                    words("week|weekly|settimana|woche|semaine|semana|p1w|vecka"),
                    SalaryPeriod.MONTH,
                    words(
                            "month|monthly|mese|mensil[ei]|monat|monatlich|mois|mes|m[eê]s|p1m|månad|月給"),
                    SalaryPeriod.YEAR,
                    words(
                            "year|yearly|annual|annually|annum|anno|annu[oi]|lordi annui|ral|jahr"
                                    + "|j[äa]hrlich|an|annuel|a[ñn]o|ano|p1y|år|jaar|年収"));

    private final Map<PostingField, List<String>> texts;
    private final String country;

    /**
     * @param country whose dollar or crown is meant; null where it is not known
     */
    PostingSalary(Map<PostingField, List<String>> texts, String country) {
        this.texts = texts;
        this.country = country;
    }

    AdvertisedSalary read() {
        var said = first(PostingField.SALARY).orElse("");
        var least = first(PostingField.SALARY_LEAST).orElse("");
        var most = first(PostingField.SALARY_MOST).orElse("");
        if ((said + least + most).isBlank()) {
            return AdvertisedSalary.notCounted(SalaryNote.NOT_ADVERTISED);
        }
        var amounts = Amounts.in(least + " | " + most);
        if (amounts.isEmpty()) {
            amounts = Amounts.in(said);
        }
        return isRange(amounts)
                ? of(amounts.get(0), amounts.get(amounts.size() - 1))
                : AdvertisedSalary.notCounted(SalaryNote.UNREADABLE);
    }

    private static boolean isRange(List<BigDecimal> amounts) {
        return !amounts.isEmpty()
                && amounts.size() <= 2
                && amounts.get(0).signum() > 0
                && amounts.get(0).compareTo(amounts.get(amounts.size() - 1)) <= 0;
    }

    private AdvertisedSalary of(BigDecimal least, BigDecimal most) {
        var named = currencyText();
        if (named.isEmpty()) {
            return AdvertisedSalary.notCounted(SalaryNote.NO_CURRENCY);
        }
        var currency = named.flatMap(this::currency);
        if (currency.isEmpty()) {
            return AdvertisedSalary.notCounted(SalaryNote.UNKNOWN_CURRENCY);
        }
        var period = period();
        if (period.isEmpty()) {
            return AdvertisedSalary.notCounted(SalaryNote.NO_PERIOD);
        }
        var salary =
                new AdvertisedSalary(SalaryNote.COUNTED, least, most, currency.get(), period.get());
        return salary.yearly().compareTo(MOST_A_YEAR) > 0
                ? AdvertisedSalary.notCounted(SalaryNote.OUT_OF_RANGE)
                : salary;
    }

    /** Returns what names a currency, be it known or not. */
    private Optional<String> currencyText() {
        var field = first(PostingField.SALARY_CURRENCY).map(String::trim);
        if (field.isPresent()) {
            return field;
        }
        var said = first(PostingField.SALARY).orElse("");
        for (var sign : SIGNS.keySet()) {
            if (said.contains(sign)) {
                return Optional.of(sign);
            }
        }
        for (var sign : SIGNS_BY_COUNTRY.keySet()) {
            if (said.toLowerCase(Locale.ROOT).contains(sign)) {
                return Optional.of(sign);
            }
        }
        var code = CODE.matcher(said);
        while (code.find()) {
            if (isCurrency(code.group())) {
                return Optional.of(code.group());
            }
        }
        return Optional.empty();
    }

    private Optional<String> currency(String named) {
        if (SIGNS.containsKey(named)) {
            return Optional.of(SIGNS.get(named));
        }
        if (SIGNS_BY_COUNTRY.containsKey(named)) {
            return country != null && SIGNS_BY_COUNTRY.get(named).contains(country)
                    ? Optional.of(Currency.getInstance(new Locale("", country)).getCurrencyCode())
                    : Optional.empty();
        }
        var code = named.toUpperCase(Locale.ROOT);
        return isCurrency(code) ? Optional.of(code) : Optional.empty();
    }

    private static boolean isCurrency(String code) {
        return CURRENCIES.contains(code);
    }

    private Optional<SalaryPeriod> period() {
        var text =
                first(PostingField.SALARY_PERIOD)
                        .or(() -> first(PostingField.SALARY))
                        .orElse("")
                        .toLowerCase(Locale.ROOT);
        for (var period : SalaryPeriod.values()) {
            if (PERIODS.get(period).matcher(text).find()) {
                return Optional.of(period);
            }
        }
        return Optional.empty();
    }

    private Optional<String> first(PostingField field) {
        return texts.getOrDefault(field, List.of()).stream().findFirst();
    }

    private static Pattern words(String words) {
        return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }
}
