package org.distintivo.notification.service;

/**
 * A mail's words, as it would be sent now.
 *
 * @param language of the words, as a BCP 47 tag
 * @param wholeLinks whether its links work; else their secret part is left out
 */
public record MailPreview(
        MailView mail, String language, String subject, String text, boolean wholeLinks) {}
