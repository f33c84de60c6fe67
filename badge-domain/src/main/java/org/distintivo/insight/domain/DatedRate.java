package org.distintivo.insight.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An exchange rate.
 *
 * @param currency ISO 4217
 * @param day from which on it holds
 * @param rate how many units of the currency one unit of the base buys
 */
public record DatedRate(String currency, LocalDate day, BigDecimal rate) {}
