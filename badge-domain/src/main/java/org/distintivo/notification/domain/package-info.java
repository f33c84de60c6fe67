/**
 * The mail that is still to be sent, and what became of it. A mail here is a template and some ids;
 * its words, its links and its recipient's address are put together when it is sent, so neither
 * staff nor a backup holds a link that works.
 *
 * <p>No text and no SMTP lives here: those are in {@code notification.service}. Start reading at
 * {@link org.distintivo.notification.domain.OutboxMail}.
 */
package org.distintivo.notification.domain;
