/**
 * How one badge looks on pages; the pages themselves belong to {@code claiming} and {@code
 * sharing}. Start reading at {@link org.distintivo.badge.portal.BadgeCard}.
 */
package org.distintivo.badge.portal;
