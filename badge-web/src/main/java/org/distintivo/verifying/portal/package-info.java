/**
 * Verification for people: paste a credential or hand in a file, and read what it is worth.
 *
 * <p>Start reading at {@link org.distintivo.verifying.portal.VerifyPage}.
 */
package org.distintivo.verifying.portal;
