/**
 * The console's pages about badges as such: endorsements of what is awarded, and what was put right
 * after an older database was restored.
 *
 * <p>Start reading at {@link org.distintivo.badge.console.EndorsementsPage}.
 */
package org.distintivo.badge.console;
