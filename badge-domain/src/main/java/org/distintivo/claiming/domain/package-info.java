/**
 * How an earner comes from a mail to a badge: claim links, and automatic acceptance.
 *
 * <p>What accepting does to a badge is in {@code badge}. Start reading at {@link
 * org.distintivo.claiming.domain.ClaimLink}.
 */
package org.distintivo.claiming.domain;
