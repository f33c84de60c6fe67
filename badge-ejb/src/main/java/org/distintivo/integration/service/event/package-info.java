/**
 * The feed of events: what happened is written down in its own transaction, gets its place once it
 * can be seen, and is read by other systems from where they have read to.
 *
 * <p>Start reading at {@link org.distintivo.integration.service.event.EventFeedService}; what
 * becomes an event is in {@code EventObserver}.
 */
package org.distintivo.integration.service.event;
