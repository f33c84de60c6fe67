package org.distintivo.issuing.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.distintivo.issuing.domain.AchievementDescription;
import org.distintivo.issuing.domain.Credential;
import org.distintivo.issuing.domain.CredentialEdition;
import org.distintivo.issuing.domain.CredentialRequest;
import org.distintivo.issuing.domain.CredentialUnknownException;
import org.distintivo.issuing.domain.EditionChange;
import org.distintivo.issuing.domain.IssuerDescription;
import org.distintivo.issuing.service.documents.CredentialSigner;
import org.distintivo.issuing.service.documents.EditionChanges;
import org.distintivo.issuing.service.documents.IssuerAddresses;
import org.distintivo.issuing.service.documents.IssuerIdentities;
import org.distintivo.issuing.service.documents.IssuerProfile;
import org.distintivo.issuing.service.documents.OpenBadgeCredential;
import org.distintivo.issuing.service.documents.RenewedCredential;
import org.distintivo.issuing.service.documents.StatusLists;
import org.distintivo.issuing.service.key.SigningKeys;
import org.distintivo.openbadges.domain.StatusPurpose;
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
    @Inject private EditionRepository editions;
    @Inject private StatusLists lists;
    @Inject private CredentialSigner signer;
    @Inject private IssuerIdentities identities;
    @Inject private IssuerAddresses addresses;
    @Inject private SigningKeys keys;
    @Inject private Clock clock;

    /**
     * Signs and keeps a credential; for an id that has one already, returns that one.
     *
     * @throws org.distintivo.issuing.service.key.SignerUnavailableException if the key cannot be
     *     reached or the list cannot be put on record; the transaction is rolled back
     */
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

    /**
     * Signs a credential again as {@link #renew} does, also a revoked one, which stays revoked: the
     * former name of its holder shall not stand anywhere.
     */
    public void correct(String publicId, CredentialRequest request) {
        var found = credentials.find(publicId).orElseThrow(CredentialUnknownException::new);
        var credential = credentials.lock(found);
        boolean isThere = !credential.isErased();
        if (isThere && !new RenewedCredential(read(credential.document()), request).saysTheSame()) {
            replace(credential, request);
        }
    }

    private static boolean isDue(Credential credential, CredentialRequest request) {
        return credential.revokedAt().isEmpty()
                && !new RenewedCredential(read(credential.document()), request).saysTheSame();
    }

    /**
     * Sets the credential's bit in its status list, for good. Revoking again changes nothing.
     *
     * @throws org.distintivo.issuing.domain.CredentialUnknownException if there is none with this
     *     id
     */
    public void revoke(String publicId) {
        var credential = credentials.find(publicId).orElseThrow(CredentialUnknownException::new);
        if (credential.revoke(clock.instant())) {
            lists.revoke(credential.status());
        }
    }

    /** Returns the credential's document, also of a revoked one. */
    @PermitAll
    public Optional<CredentialView> findDocument(String publicId) {
        return credentials.findWhole(publicId).map(CredentialView::of);
    }

    /** Sets the credential's bit in the list of suspensions. Suspending again changes nothing. */
    public void suspend(String publicId) {
        credentials.find(publicId).ifPresent(credential -> lists.suspend(credential.status()));
    }

    /** Clears the credential's bit in the list of suspensions. */
    public void reinstate(String publicId) {
        credentials.find(publicId).ifPresent(credential -> lists.reinstate(credential.status()));
    }

    /** Returns the signed status list with that number as it is at this moment. */
    @PermitAll
    public Optional<StatusListView> statusList(int number, StatusPurpose purpose) {
        return lists.published(number, purpose);
    }

    /** Signs the lists that have changed since they were signed. */
    @RolesAllowed(Roles.SYSTEM)
    public void publishStatusLists() {
        lists.publishChanged();
    }

    /** Returns whether the issuer's id is frozen, as it is with the first credential. */
    @PermitAll
    public boolean hasIssued() {
        return identities.isFrozen();
    }

    /** Returns the issuer's id. */
    @PermitAll
    public String issuerId() {
        return identities.current();
    }

    /** Returns the issuer's public profile with its keys, as JSON-LD. */
    @PermitAll
    public String issuerProfile(IssuerDescription description) {
        return IssuerProfile.of(identities.current(), description, keys.published()).toString();
    }

    /** Returns the document behind {@code did:web:<this host>}. */
    @PermitAll
    public String didDocument() {
        return IssuerProfile.did(addresses.didWeb(), identities.current(), keys.published())
                .toString();
    }

    /** Returns one of the issuer's public keys, as the address that signatures name answers it. */
    @PermitAll
    public Optional<KeyDocumentView> publicKey(String name) {
        return keys.published().stream()
                .filter(key -> key.key().name().equals(name))
                .map(key -> KeyDocumentView.of(identities.current(), key))
                .findFirst();
    }

    /** Returns an Achievement as a document of its own (Open Badges 3.0 §B.2.1), as JSON-LD. */
    @PermitAll
    public String achievement(AchievementDescription description) {
        return OpenBadgeCredential.standalone(description).toString();
    }

    private CredentialView again(Credential credential, CredentialRequest request) {
        if (credential.revokedAt().isEmpty()) {
            replace(credential, request);
        }
        return CredentialView.of(credential);
    }

    private void replace(Credential credential, CredentialRequest request) {
        var date = credential.nextDate(clock.instant());
        var before = read(credential.document());
        var key = credential.keyId();
        var edition = new RenewedCredential(before, request);
        var after = edition.at(date);
        credential.correct(signer.sign(after, edition.issuerId(), date));
        var changes = EditionChanges.between(before, after);
        if (!credential.keyId().equals(key)) {
            changes.add(EditionChange.KEY);
        }
        editions.add(new CredentialEdition(credential.publicId(), changes, date));
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
