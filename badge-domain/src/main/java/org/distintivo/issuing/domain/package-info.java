/**
 * What this installation signs: the texts that go into a credential, the credential as it was
 * signed, the keys and the status lists it depends on.
 *
 * <p>Nothing here knows earners or the catalog; a credential is made from plain texts. Start
 * reading at {@link org.distintivo.issuing.domain.CredentialRequest}.
 */
package org.distintivo.issuing.domain;
