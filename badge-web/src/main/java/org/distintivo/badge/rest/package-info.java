/**
 * What other systems may do with badges, and the issuer's public documents.
 *
 * <p>Start reading at {@link org.distintivo.badge.rest.BadgesResource}.
 */
package org.distintivo.badge.rest;
