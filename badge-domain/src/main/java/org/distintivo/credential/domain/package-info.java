/**
 * The Open Badges engine's data: what goes into a credential, the credential as it was signed, the
 * keys and status lists it depends on, the formats it travels in, and the report of a verification.
 *
 * <p>Nothing here knows earners or the catalog; a credential is made from plain texts. Start
 * reading at {@link org.distintivo.credential.domain.CredentialRequest} for issuing and at {@link
 * org.distintivo.credential.domain.VerificationReport} for verifying.
 */
package org.distintivo.credential.domain;
