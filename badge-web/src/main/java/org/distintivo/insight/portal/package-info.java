/**
 * Pages for everybody about what postings say of exams, certifications and skills, and for holders
 * about their badges together.
 *
 * <p>Start reading at {@link org.distintivo.insight.portal.InsightPage}.
 */
package org.distintivo.insight.portal;
