/**
 * The console's pages about mail: the outbox and the page of one mail.
 *
 * <p>Nothing is sent from here; pages ask {@code OutboxService}. Start reading at {@link
 * org.distintivo.notification.console.OutboxPage}.
 */
package org.distintivo.notification.console;
