package org.distintivo.notification.service;

/**
 * A mail's words, as it would be sent now.
 *
 * @param wholeLinks whether its links work; else their secret part is left out
 */
public record MailPreview(
        MailView mail, String subject, String text, String html, boolean wholeLinks) {}
