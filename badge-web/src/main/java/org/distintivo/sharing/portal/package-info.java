/**
 * A badge for its holder, sharing it, and what everybody else sees of it. Start reading at {@link
 * org.distintivo.sharing.portal.BadgePage}.
 */
package org.distintivo.sharing.portal;
