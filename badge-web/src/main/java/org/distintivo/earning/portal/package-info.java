/**
 * What results came to, in the earner's words, beside the badges: reasons, and certifications that
 * are within reach.
 *
 * <p>Staff's pages about results are in {@code earning.console}. Start reading at {@link
 * org.distintivo.earning.portal.BadgeReasons}.
 */
package org.distintivo.earning.portal;
