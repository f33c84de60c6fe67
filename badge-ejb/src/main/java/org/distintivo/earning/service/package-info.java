/**
 * Use cases around exam results: recording them one by one or from a file, taking one back, working
 * out what they earn and keeping each decision with its reason, telling how an earner stands.
 *
 * <p>Results of one earner are recorded one request at a time: the earner's row is locked first.
 * Start reading at {@link org.distintivo.earning.service.ExamResultService}, then {@link
 * org.distintivo.earning.service.EligibilityService}.
 */
package org.distintivo.earning.service;
