/**
 * Pages about what can be earned, and the program's name for the head of every page. Start reading
 * at {@link org.distintivo.catalog.portal.Program}.
 */
package org.distintivo.catalog.portal;
