/**
 * What pages show of one badge, for the features that have such pages: {@code claiming}, {@code
 * earning} and {@code sharing}.
 *
 * <p>No page lives here. Start reading at {@link org.distintivo.badge.portal.BadgeCard}.
 */
package org.distintivo.badge.portal;
