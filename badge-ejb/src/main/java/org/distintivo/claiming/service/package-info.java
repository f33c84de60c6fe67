/**
 * From the mail to the badge: claim links, accepting, declining, accepting by itself.
 *
 * <p>Start reading at {@link org.distintivo.claiming.service.ClaimService}, then {@link
 * org.distintivo.claiming.service.AutoAcceptService}.
 */
package org.distintivo.claiming.service;
