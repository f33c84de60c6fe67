package org.distintivo.credential.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.distintivo.credential.domain.VerificationReport;
import org.distintivo.credential.service.controller.ControllerMemory;
import org.distintivo.credential.service.issuing.IssuerIdentities;
import org.distintivo.credential.service.issuing.StatusLists;
import org.distintivo.credential.service.key.SigningKeys;
import org.distintivo.credential.service.verification.Examination;
import org.distintivo.credential.service.verification.ForeignLists;
import org.distintivo.credential.service.verification.Outside;
import org.distintivo.credential.service.verification.OwnIssuer;
import org.distintivo.credential.service.verification.SubmittedCredential;
import org.distintivo.credential.service.verification.Verification;
import org.distintivo.platform.service.FetchLimits;
import org.distintivo.platform.service.Fetcher;
import org.distintivo.platform.service.Settings;

/**
 * Says what is to be thought of a credential, whoever issued it and whatever it comes in.
 *
 * <p>Of what was issued here everything is known and nobody is asked. Of what others issued
 * everything is checked that the credential itself allows, and what its issuer says over the
 * network where the operator lets us ask; never within a transaction, as others may be slow.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VerificationService {

    @Inject private CredentialRepository credentials;
    @Inject private SigningKeys keys;
    @Inject private StatusLists lists;
    @Inject private IssuerIdentities identities;
    @Inject private Fetcher fetcher;
    @Inject private ForeignLists foreignLists;
    @Inject private ControllerMemory controllers;
    @Inject private Settings settings;
    @Inject private Clock clock;

    /** The most bytes that are looked at; more is refused with a report that says so. */
    public static int maxBytes() {
        return SubmittedCredential.MAX_IMAGE;
    }

    /**
     * @param input JSON, a signed token, a PNG or an SVG
     * @param recipient the address to compare, or null
     */
    public VerificationReport verify(byte[] input, String recipient) {
        var asked = recipient == null || recipient.isBlank() ? null : recipient;
        var outside = Outside.of(fetcher, FetchLimits.of(settings), foreignLists, controllers);
        return Verification.of(
                input, new Examination.Circumstances(own(), clock.instant(), asked, outside));
    }

    /** As {@link #verify(byte[], String)}, for text that somebody pasted or that is kept here. */
    public VerificationReport verify(String input, String recipient) {
        return verify(input.getBytes(StandardCharsets.UTF_8), recipient);
    }

    private OwnIssuer own() {
        return new OwnIssuer(identities.current(), keys.published(), this::issuance);
    }

    private Optional<OwnIssuer.Issuance> issuance(String publicId) {
        return credentials
                .find(publicId)
                .map(c -> new OwnIssuer.Issuance(c.status(), lists.isRevoked(c.status())));
    }
}
