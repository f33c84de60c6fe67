/**
 * Keeps every earner's badges in step with the results, and carries out what earners and staff
 * decide about them.
 *
 * <p>Start reading at {@link org.distintivo.badge.service.BadgeService}.
 */
package org.distintivo.badge.service;
