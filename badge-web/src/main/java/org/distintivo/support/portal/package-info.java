/**
 * Help for people, and for developers of other systems what each problem code means.
 *
 * <p>Who misses a badge asks on {@link org.distintivo.support.portal.MissingPage} and reads on
 * {@link org.distintivo.support.portal.AnswerPage}; who has no account proves an address on {@link
 * org.distintivo.support.portal.MissingGuestPage} first. {@link
 * org.distintivo.support.portal.HelpPage} lists and searches the articles of {@link
 * org.distintivo.support.portal.HelpArticle}; {@link org.distintivo.support.portal.ProblemsPage}
 * lists the codes.
 */
package org.distintivo.support.portal;
