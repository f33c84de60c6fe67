/**
 * Pages for holders who apply for openings, and the page behind the link that an employer gets.
 * Start at {@code ApplyPage}, or at {@code SharedApplicationPage} for what the employer reads.
 */
package org.distintivo.insight.portal.applying;
