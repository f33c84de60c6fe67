/**
 * What one earner was awarded and its life, from waiting to accepted, declined, withdrawn,
 * suspended, revoked, expired.
 *
 * <p>Who earns what is decided elsewhere; here it is only kept in step. Start reading at {@link
 * org.distintivo.badge.domain.Badge}, then {@link org.distintivo.badge.domain.BadgeLedger}.
 */
package org.distintivo.badge.domain;
