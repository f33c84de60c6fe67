/**
 * Shows badges to others, as far as their holders want it.
 *
 * <p>Start reading at {@link org.distintivo.sharing.service.ShareService} for what a holder does,
 * at {@link org.distintivo.sharing.service.PublicBadgeService} for what everybody sees.
 */
package org.distintivo.sharing.service;
