/**
 * Verification for other systems: one address, every form that a credential comes in.
 *
 * <p>Start reading at {@link org.distintivo.credential.rest.VerificationsResource}.
 */
package org.distintivo.credential.rest;
