/**
 * Verification for other systems: one address, every form that a credential comes in.
 *
 * <p>Start reading at {@link org.distintivo.verifying.rest.VerificationsResource}.
 */
package org.distintivo.verifying.rest;
