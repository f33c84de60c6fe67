/**
 * The console's pages about signing keys: their life, a change of key and what is signed again.
 *
 * <p>Pages ask {@code KeyService} and decide nothing. Start reading at {@link
 * org.distintivo.issuing.console.KeysPage}.
 */
package org.distintivo.issuing.console;
