/**
 * Exam results and what they earn: the eligibility rule as a pure function, its decisions and the
 * reasons for them.
 *
 * <p>Nothing here knows whether a badge was accepted or shown; that is the {@code badge} feature's.
 * Start reading at {@link org.distintivo.earning.domain.Eligibility}, then {@link
 * org.distintivo.earning.domain.Standing} for what a changed catalog means to what was earned
 * before.
 */
package org.distintivo.earning.domain;
