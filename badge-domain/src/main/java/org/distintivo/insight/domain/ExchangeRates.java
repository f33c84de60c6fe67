package org.distintivo.insight.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The operator's exchange rates, each from its day on until a later one follows, and no longer than
 * {@link #LONGEST_DAYS}. A rate says how many units of the currency one unit of the base buys, as
 * central banks publish them.
 */
public final class ExchangeRates {

    /** After so many days without a newer one a rate is not in force any more. */
    public static final int LONGEST_DAYS = 366;

    private static final int CENTS = 2;

    private final String base;
    private final Map<String, NavigableMap<LocalDate, BigDecimal>> rates = new HashMap<>();

    /**
     * @param base ISO 4217; null where the operator has none
     */
    public ExchangeRates(String base) {
        this.base = base;
    }

    /** Adds a rate; that of the same day is replaced. */
    public void add(String currency, LocalDate day, BigDecimal rate) {
        rates.computeIfAbsent(currency, it -> new TreeMap<>()).put(day, rate);
    }

    /** Returns the currency into which amounts are converted; empty where there is no rate. */
    public Optional<String> base() {
        return Optional.ofNullable(base);
    }

    /** Returns the rate that was in force on a day; empty where none was. */
    public Optional<BigDecimal> inForce(String currency, LocalDate day) {
        if (currency.equals(base)) {
            return Optional.of(BigDecimal.ONE);
        }
        var rate = rates.getOrDefault(currency, new TreeMap<>()).floorEntry(day);
        return rate == null || rate.getKey().plusDays(LONGEST_DAYS).isBefore(day)
                ? Optional.empty()
                : Optional.of(rate.getValue());
    }

    /** Converts an amount by the rate of a day, to cents; empty where none was in force. */
    public Optional<BigDecimal> inBase(BigDecimal amount, String currency, LocalDate day) {
        return inForce(currency, day).map(it -> amount.divide(it, CENTS, RoundingMode.HALF_UP));
    }

    /** Returns whether ISO 4217 knows a currency of that code. */
    public static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(it -> it.getCurrencyCode().equals(code));
    }
}
