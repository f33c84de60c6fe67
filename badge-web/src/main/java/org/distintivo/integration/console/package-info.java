/**
 * Lets staff give other systems keys and look after them.
 *
 * <p>Start reading at {@link org.distintivo.integration.console.ClientsPage}.
 */
package org.distintivo.integration.console;
