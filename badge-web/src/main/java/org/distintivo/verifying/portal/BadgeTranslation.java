package org.distintivo.verifying.portal;

import java.util.Locale;
import java.util.Optional;
import org.distintivo.verifying.domain.CredentialSummary;

/**
 * Says in another language what a credential says, where its issuer offers that. A credential is in
 * one language and names its editions in others by their addresses only (Open Badges 3.0 §B.1.17,
 * {@code related}), which nobody has signed: so only a feature that has those texts itself
 * contributes one of these.
 */
public interface BadgeTranslation {

    /**
     * Returns the same in the reader's language; empty where it is in that language already, or
     * there is no text in it that says just what was signed.
     */
    Optional<CredentialSummary> find(CredentialSummary signed, Locale reader);
}
