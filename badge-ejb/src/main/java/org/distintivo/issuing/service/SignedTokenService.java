package org.distintivo.issuing.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.distintivo.issuing.domain.Credential;
import org.distintivo.issuing.service.documents.CredentialToken;
import org.distintivo.issuing.service.key.SigningKeys;
import org.distintivo.openbadges.domain.KeyAlgorithm;
import org.distintivo.platform.service.StrictJson;

/**
 * Makes credentials as signed tokens. Signing with RSA takes long, so a token is made when it is
 * first asked for, and kept. Who may see one is decided by the caller.
 */
@Stateless
@PermitAll
public class SignedTokenService {

    private static final int LARGEST = 1024 * 1024;

    @Inject private CredentialRepository credentials;
    @Inject private SigningKeys keys;

    /**
     * Returns the token of a credential; empty when there is no such credential.
     *
     * @throws org.distintivo.issuing.service.key.SignerUnavailableException if it has to be made
     *     and the key cannot be reached
     */
    public Optional<String> find(String publicId) {
        return credentials
                .findWhole(publicId)
                .map(found -> found.token().orElseGet(() -> make(found)));
    }

    /** Signs one token at a time, so that parallel requests get the same one. */
    private String make(Credential seen) {
        var credential = credentials.lock(seen);
        return credential
                .token()
                .orElseGet(
                        () -> {
                            var signer = keys.active(KeyAlgorithm.RSA2048);
                            var json = (JsonObject) StrictJson.read(credential.document(), LARGEST);
                            var token = CredentialToken.of(json, signer);
                            var issuer = json.getJsonObject("issuer").getString("id");
                            credential.keepToken(token, signer.verificationMethod(issuer));
                            return token;
                        });
    }
}
