package org.distintivo.account.service;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.distintivo.account.domain.PasskeyKey;
import org.distintivo.account.domain.PasskeyRefusedException;
import org.distintivo.platform.service.Settings;
import tools.jackson.core.JacksonException;

/**
 * Checks what browsers send of passkeys as a relying party has to (WebAuthn Level 3 §7.1, §7.2):
 * question, origin, kind, signature, whose device it was shown to. The portal's public address says
 * which origin; its host is the relying party's id.
 *
 * <p>Who made the device does not matter, so none has to say it (attestation {@code none}).
 */
@ApplicationScoped
public class RelyingParty {

    /** What a browser needs to know: ES256, EdDSA and RS256 are all that devices have. */
    private static final List<PublicKeyCredentialParameters> ALGORITHMS =
            Stream.of(
                            COSEAlgorithmIdentifier.ES256,
                            COSEAlgorithmIdentifier.EdDSA,
                            COSEAlgorithmIdentifier.RS256)
                    .map(
                            it ->
                                    new PublicKeyCredentialParameters(
                                            PublicKeyCredentialType.PUBLIC_KEY, it))
                    .toList();

    /** More than any answer has; a form of 256 kB is not parsed for one. */
    private static final int LONGEST_ANSWER = 32_000;

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager =
            WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter keys =
            new AttestedCredentialDataConverter(converter);

    private URI portal;

    RelyingParty() {} // for CDI

    @Inject
    RelyingParty(Settings settings) {
        this.portal = URI.create(settings.baseUrl());
    }

    /** Returns the id under which browsers keep passkeys: the host of the portal. */
    public String id() {
        return portal.getHost();
    }

    /**
     * Returns the passkey that a browser has made.
     *
     * @param answer its credential as JSON
     * @throws PasskeyRefusedException if it does not hold
     */
    PasskeyKey register(String answer, PasskeyQuestion question) {
        var parameters = new RegistrationParameters(server(question), ALGORITHMS, true, true);
        return sound(
                () -> {
                    var made = manager.verifyRegistrationResponseJSON(bounded(answer), parameters);
                    var shown = made.getAttestationObject().getAuthenticatorData();
                    var key = shown.getAttestedCredentialData();
                    return new PasskeyKey(
                            text(key.getCredentialId()),
                            text(keys.convert(key)),
                            shown.getSignCount(),
                            shown.isFlagBE(),
                            shown.isFlagBS());
                });
    }

    /**
     * What a passkey has signed.
     *
     * @param credentialId which one
     * @param handle of the account that it thinks it is for; null for none
     */
    record Answer(String credentialId, String handle, AuthenticationData data) {}

    /** Reads an answer, and believes nothing of it yet. */
    Answer read(String answer) {
        return sound(
                () -> {
                    var data = manager.parseAuthenticationResponseJSON(bounded(answer));
                    var handle = data.getUserHandle();
                    return new Answer(
                            text(data.getCredentialId()),
                            handle == null ? null : text(handle),
                            data);
                });
    }

    /**
     * Returns the passkey as the answer shows it, once it holds.
     *
     * @throws PasskeyRefusedException if it does not
     */
    PasskeyKey verify(Answer answer, PasskeyQuestion question, PasskeyKey known) {
        return sound(
                () -> {
                    var parameters =
                            new AuthenticationParameters(
                                    server(question), record(known), null, true, true);
                    var shown = manager.verify(answer.data(), parameters).getAuthenticatorData();
                    return new PasskeyKey(
                            known.credentialId(),
                            known.publicKey(),
                            shown.getSignCount(),
                            known.backupEligible(),
                            shown.isFlagBS());
                });
    }

    private CredentialRecord record(PasskeyKey known) {
        return new CredentialRecordImpl(
                null,
                true,
                known.backupEligible(),
                known.backedUp(),
                known.count(),
                keys.convert(bytes(known.publicKey())),
                null,
                null,
                null,
                null);
    }

    private ServerProperty server(PasskeyQuestion question) {
        var port = portal.getPort() < 0 ? "" : ":" + portal.getPort();
        return ServerProperty.builder()
                .origin(Origin.create(portal.getScheme() + "://" + portal.getHost() + port))
                .rpId(id())
                .challenge(new DefaultChallenge(bytes(question.challenge())))
                .build();
    }

    private static String bounded(String answer) {
        if (answer == null || answer.isEmpty() || answer.length() > LONGEST_ANSWER) {
            throw PasskeyRefusedException.unfit();
        }
        return answer;
    }

    /** The library says in its own ways what does not hold, also of what is no JSON at all. */
    private static <T> T sound(Supplier<T> check) {
        try {
            return check.get();
        } catch (WebAuthnException
                | JacksonException
                | IllegalArgumentException
                | NullPointerException e) {
            throw PasskeyRefusedException.unfit();
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
