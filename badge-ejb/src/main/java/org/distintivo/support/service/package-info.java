/**
 * Finds out for people what became of a missing badge ({@link
 * org.distintivo.support.service.MissingBadgeService}), proves addresses of those who have no
 * account, and keeps cases that staff look into. What is told to whom is decided in {@code
 * support.domain}.
 */
package org.distintivo.support.service;
