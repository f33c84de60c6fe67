package org.distintivo.insight.service;

/**
 * A file with a statistic of wages, and what staff say of it.
 *
 * @param fileName what the file is called; may be empty
 * @param source who publishes it
 * @param licence under which it may be shown
 * @param year null where the file tells it
 * @param currency ISO 4217
 */
public record SubmittedWages(
        byte[] file,
        String fileName,
        String source,
        String licence,
        Integer year,
        String currency) {}
