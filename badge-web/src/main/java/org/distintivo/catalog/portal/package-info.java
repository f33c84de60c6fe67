/**
 * Pages about what can be earned, and the program's name and issuer for others. Start reading at
 * {@link org.distintivo.catalog.portal.ProgramIssuer}.
 */
package org.distintivo.catalog.portal;
