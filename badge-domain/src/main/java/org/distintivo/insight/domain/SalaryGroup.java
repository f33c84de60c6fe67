package org.distintivo.insight.domain;

/**
 * Postings whose pay is compared to find slips: an amount per hour that was called one per month
 * stands out among the others per month of its country.
 *
 * @param country ISO 3166-1; empty where it is not known
 * @param currency ISO 4217
 * @param period as advertised
 */
public record SalaryGroup(String country, String currency, SalaryPeriod period) {}
