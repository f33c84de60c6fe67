/**
 * Help for people, and for developers of other systems what each problem code means.
 *
 * <p>The help pages have no bean; {@link org.distintivo.support.portal.ProblemsPage} lists the
 * codes.
 */
package org.distintivo.support.portal;
