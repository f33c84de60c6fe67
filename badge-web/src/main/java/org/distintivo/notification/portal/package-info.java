/**
 * The pages on which people say which mail they want: signed in, for all kinds, and from the link
 * in a mail, for its kind and without signing in.
 *
 * <p>What is refused is kept by {@code RefusalService}. Start reading at {@link
 * org.distintivo.notification.portal.RefusalPage}.
 */
package org.distintivo.notification.portal;
