/**
 * The documents of a badge: Open Badges 3.0 under {@code /ob/v3/credentials}, version 2.0 under
 * {@code /ob/v2/assertions}. The holder may always read them, others while the holder shows the
 * badge.
 *
 * <p>Who may see what is decided by the services of {@code sharing}. Start reading at {@link
 * org.distintivo.sharing.rest.CredentialsResource}.
 */
package org.distintivo.sharing.rest;
