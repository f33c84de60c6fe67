/**
 * The console's page about other issuers: whom this installation trusts, and the bundles that
 * replace asking them.
 *
 * <p>Start reading at {@link org.distintivo.verifying.console.IssuersPage}.
 */
package org.distintivo.verifying.console;
