package org.distintivo.notification.service;

import org.distintivo.notification.domain.MailKind;

/**
 * What the page behind the link shows with which mail is ended.
 *
 * @param maskedAddress to whom the mail went, so that the right person knows and nobody else learns
 * @param refused whether such mail to that address is ended already
 */
public record RefusalView(MailKind kind, String maskedAddress, boolean refused) {}
