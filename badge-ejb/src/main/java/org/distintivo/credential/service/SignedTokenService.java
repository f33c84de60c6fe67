package org.distintivo.credential.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.distintivo.credential.domain.Credential;
import org.distintivo.credential.domain.KeyAlgorithm;
import org.distintivo.credential.service.issuing.CredentialToken;
import org.distintivo.credential.service.key.SigningKeys;
import org.distintivo.platform.service.StrictJson;

/**
 * Credentials as signed tokens. Signing with RSA takes long, so a token is made when it is first
 * asked for, and kept. Who may see one is decided by the caller.
 */
@Stateless
@PermitAll
public class SignedTokenService {

    private static final int LARGEST = 1024 * 1024;

    @Inject private CredentialRepository credentials;
    @Inject private SigningKeys keys;

    public Optional<String> find(String publicId) {
        return credentials.find(publicId).map(found -> found.token().orElseGet(() -> make(found)));
    }

    /** One at a time, so that two who ask at once get the same token. */
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
