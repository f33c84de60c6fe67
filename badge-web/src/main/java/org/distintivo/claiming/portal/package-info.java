/**
 * From the mail's link to the list of one's badges. Start reading at {@link
 * org.distintivo.claiming.portal.ClaimPage}.
 */
package org.distintivo.claiming.portal;
