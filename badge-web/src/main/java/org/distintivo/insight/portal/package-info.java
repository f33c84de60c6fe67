/**
 * What the labor market says, for holders and everybody, and the mark of what is fictional in it.
 *
 * <p>Start reading at {@link org.distintivo.insight.portal.SampleMark}.
 */
package org.distintivo.insight.portal;
