/**
 * Badges of other issuers that holders have added: what such a badge is worth, as a verification
 * found it, and which ones may be added at all.
 *
 * <p>Start reading at {@link org.distintivo.foreign.domain.ForeignBadge}.
 */
package org.distintivo.foreign.domain;
