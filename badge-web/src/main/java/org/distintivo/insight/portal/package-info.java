/**
 * Pages for everybody about what postings say of exams, certifications and skills, and for holders
 * about their badges together; and the mark of what is fictional in them.
 *
 * <p>Start reading at {@link org.distintivo.insight.portal.InsightPage}.
 */
package org.distintivo.insight.portal;
