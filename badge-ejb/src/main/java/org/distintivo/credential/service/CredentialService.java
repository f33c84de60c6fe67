package org.distintivo.credential.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.distintivo.credential.domain.AchievementDescription;
import org.distintivo.credential.domain.Credential;
import org.distintivo.credential.domain.CredentialRequest;
import org.distintivo.credential.domain.CredentialUnknownException;
import org.distintivo.credential.domain.IssuerDescription;
import org.distintivo.credential.domain.StatusPurpose;
import org.distintivo.credential.service.issuing.CredentialSigner;
import org.distintivo.credential.service.issuing.IssuerAddresses;
import org.distintivo.credential.service.issuing.IssuerIdentities;
import org.distintivo.credential.service.issuing.IssuerProfile;
import org.distintivo.credential.service.issuing.LaterEdition;
import org.distintivo.credential.service.issuing.OpenBadgeCredential;
import org.distintivo.credential.service.issuing.StatusLists;
import org.distintivo.credential.service.key.PublishedKey;
import org.distintivo.credential.service.key.SigningKeys;
import org.distintivo.credential.service.trust.OwnBundle;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.StrictJson;

/**
 * Issues and revokes Open Badges 3.0 credentials and hands out what others need to check them.
 *
 * <p>It knows documents, not earners: whether somebody may see a credential, and whether a badge
 * may be issued or revoked, is decided by the caller.
 */
@Stateless
@RolesAllowed({Roles.SYSTEM, Roles.EARNER, Roles.MANAGER, Roles.RESULTS_WRITE, Roles.BADGES_WRITE})
public class CredentialService {

    private static final int LARGEST = 1024 * 1024;

    @Inject private CredentialRepository credentials;
    @Inject private StatusLists lists;
    @Inject private CredentialSigner signer;
    @Inject private IssuerIdentities identities;
    @Inject private IssuerAddresses addresses;
    @Inject private SigningKeys keys;
    @Inject private OwnBundle bundle;
    @Inject private Clock clock;

    /** Signs and keeps a credential; for an id that has one already, gives that one. */
    public CredentialView issue(CredentialRequest request) {
        return credentials
                .find(request.id())
                .map(CredentialView::of)
                .orElseGet(() -> sign(request));
    }

    /**
     * Signs a credential again if there is anything new to say: same id, same place in the status
     * list, same day of the award, a later date. A revoked one stays as it is.
     */
    public CredentialView renew(String publicId, CredentialRequest request) {
        var credential = credentials.find(publicId).orElseThrow(CredentialUnknownException::new);
        if (isDue(credential, request) && isDue(credentials.lock(credential), request)) {
            return again(credential, request);
        }
        return CredentialView.of(credential);
    }

    private static boolean isDue(Credential credential, CredentialRequest request) {
        return credential.revokedAt().isEmpty()
                && !new LaterEdition(read(credential.document()), request).saysTheSame();
    }

    /** Sets the credential's bit in its status list, for good. Twice is harmless. */
    public void revoke(String publicId) {
        var credential = credentials.find(publicId).orElseThrow(CredentialUnknownException::new);
        if (credential.revoke(clock.instant())) {
            lists.revoke(credential.status());
        }
    }

    /** A revoked credential is still found; its status says what it is worth. */
    @PermitAll
    public Optional<CredentialView> findDocument(String publicId) {
        return credentials.find(publicId).map(CredentialView::of);
    }

    /** Sets the bit that says it does not count for the time being. Twice is harmless. */
    public void suspend(String publicId) {
        credentials.find(publicId).ifPresent(credential -> lists.suspend(credential.status()));
    }

    /** Takes a suspension back. */
    public void reinstate(String publicId) {
        credentials.find(publicId).ifPresent(credential -> lists.reinstate(credential.status()));
    }

    /** The signed status list with that number as it is at this moment. */
    @PermitAll
    public Optional<StatusListView> statusList(int number, StatusPurpose purpose) {
        return lists.published(number, purpose);
    }

    /** Signs the lists that have changed since they were signed. */
    @RolesAllowed(Roles.SYSTEM)
    public void publishStatusLists() {
        lists.publishChanged();
    }

    /** By which the issuer is known. */
    @PermitAll
    public String issuerId() {
        return identities.current();
    }

    /** The issuer's public profile with its keys, as JSON-LD. */
    @PermitAll
    public String issuerProfile(IssuerDescription description) {
        return IssuerProfile.of(identities.current(), description, keys.published()).toString();
    }

    /** All that verifiers need of us, signed, for those who cannot ask: a file of one moment. */
    @PermitAll
    public VerifierBundleView verifierBundle(IssuerDescription description) {
        return bundle.current(description);
    }

    /** The document behind {@code did:web:<this host>}. */
    @PermitAll
    public String didDocument() {
        return IssuerProfile.did(addresses.didWeb(), identities.current(), keys.published())
                .toString();
    }

    /** One of the issuer's public keys as a JSON Web Key, at the address that tokens name. */
    @PermitAll
    public Optional<String> publicKey(String name) {
        return keys.published().stream()
                .map(PublishedKey::key)
                .filter(key -> key.name().equals(name))
                .map(key -> key.jwk().toString())
                .findFirst();
    }

    /** An Achievement as a document of its own (Open Badges 3.0 §B.2.1), as JSON-LD. */
    @PermitAll
    public String achievement(AchievementDescription description) {
        return OpenBadgeCredential.standalone(description).toString();
    }

    private CredentialView again(Credential credential, CredentialRequest request) {
        if (credential.revokedAt().isEmpty()) {
            var date = credential.nextDate(clock.instant());
            var edition = new LaterEdition(read(credential.document()), request);
            credential.replace(signer.sign(edition.at(date), edition.issuerId(), date));
        }
        return CredentialView.of(credential);
    }

    private static JsonObject read(String document) {
        return (JsonObject) StrictJson.read(document, LARGEST);
    }

    private CredentialView sign(CredentialRequest request) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var issuerId = identities.frozen();
        var entry = lists.reserve();
        var places =
                new OpenBadgeCredential.Addresses(
                        addresses.credential(request.id()),
                        issuerId,
                        addresses.statusList(entry.list()),
                        entry.index());
        var signed = signer.issue(request, places, now);
        var credential = new Credential(request.id(), signed, entry);
        credentials.add(credential);
        return CredentialView.of(credential);
    }
}
