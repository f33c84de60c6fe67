package org.distintivo.insight.domain;

/**
 * From whom a statistic of wages is.
 *
 * @param source who publishes it
 * @param licence under which it may be shown
 * @param year to which its amounts belong
 * @param currency ISO 4217
 */
public record WageOrigin(
        String source, String licence, int year, WageLevel level, String currency) {}
