/**
 * Badges of other issuers for their holders: handing one in, reading what it is worth, adding it,
 * and their pictures and files.
 *
 * <p>Start reading at {@link org.distintivo.foreign.portal.NewForeignBadgePage}.
 */
package org.distintivo.foreign.portal;
