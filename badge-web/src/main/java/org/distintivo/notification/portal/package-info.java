/**
 * The console's mail room: the list of what was written and the page of one mail.
 *
 * <p>Nothing is sent from here; pages ask {@code OutboxService}. Start reading at {@link
 * org.distintivo.notification.portal.OutboxPage}.
 */
package org.distintivo.notification.portal;
