package org.distintivo.insight.domain;

import java.time.LocalDate;
import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a table of exchange rates is not taken; the rates that are there stay. */
public class ExchangeRatesRefusedException extends RuleViolation {

    private ExchangeRatesRefusedException(
            Kind kind, String code, String detail, Object... arguments) {
        super(kind, code, detail, arguments);
    }

    /** There is no file or nothing in it: 400 {@code rates-missing}. */
    public static ExchangeRatesRefusedException missing() {
        return new ExchangeRatesRefusedException(
                Kind.MALFORMED, "rates-missing", "There is no rate in the table.");
    }

    /** It says nowhere from where the rates are: 400 {@code rates-source}. */
    public static ExchangeRatesRefusedException source() {
        return new ExchangeRatesRefusedException(
                Kind.MALFORMED, "rates-source", "Say from where the rates are.");
    }

    /** The base is no currency: 400 {@code rates-base}. */
    public static ExchangeRatesRefusedException base() {
        return new ExchangeRatesRefusedException(
                Kind.MALFORMED, "rates-base", "The base is a code of ISO 4217, such as EUR.");
    }

    /** The rates that are there have another base: 409 {@code rates-other-base}. */
    public static ExchangeRatesRefusedException otherBase(String base) {
        return new ExchangeRatesRefusedException(
                Kind.CONFLICT,
                "rates-other-base",
                "The rates that are there are of " + base + "; replace them all.",
                base);
    }

    /** The first row names no columns that are known: 400 {@code rates-header}. */
    public static ExchangeRatesRefusedException header() {
        return new ExchangeRatesRefusedException(
                Kind.MALFORMED,
                "rates-header",
                "The first row names currency, date and rate, or date and one currency a column.");
    }

    /** A row cannot be read: 400 {@code rates-row}. */
    public static ExchangeRatesRefusedException row(long line, String found) {
        return new ExchangeRatesRefusedException(
                Kind.MALFORMED,
                "rates-row",
                "In line " + line + " this is no currency, day or rate: " + found,
                line,
                found);
    }

    /** A day has two rates: 400 {@code rates-twice}. */
    public static ExchangeRatesRefusedException twice(long line, String currency, LocalDate day) {
        return new ExchangeRatesRefusedException(
                Kind.MALFORMED,
                "rates-twice",
                "In line " + line + " " + currency + " has a second rate of " + day + ".",
                line,
                currency,
                day.toString());
    }

    /** A rate is more than five times the one before, or less than a fifth: 422. */
    public static ExchangeRatesRefusedException leap(String currency, LocalDate day) {
        return new ExchangeRatesRefusedException(
                Kind.REFUSED,
                "rates-leap",
                "On " + day + " " + currency + " is five times what it was, or a fifth.",
                currency,
                day.toString());
    }

    /** There are more than are taken: 413 {@code rates-too-many}. */
    public static ExchangeRatesRefusedException tooMany(int most) {
        return new ExchangeRatesRefusedException(
                Kind.TOO_LARGE,
                "rates-too-many",
                "A table may have at most " + most + " rates.",
                most);
    }
}
