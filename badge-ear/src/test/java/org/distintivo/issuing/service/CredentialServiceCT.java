package org.distintivo.issuing.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.distintivo.issuing.domain.CredentialUnknownException;
import org.distintivo.openbadges.domain.Bitstring;
import org.distintivo.openbadges.domain.StatusPurpose;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.IssuerTrust;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.service.VerificationService;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Issuing, revoking and verifying with the real keystore, database and transactions. */
@ArquillianTest
class CredentialServiceCT {

    private static final int AT_ONCE = 40;

    @Inject private CredentialService credentials;
    @Inject private VerificationService verification;
    @Inject private CredentialCaller desk;

    @Test
    void what_is_issued_is_kept_to_the_letter_and_verifies() {
        var issued = desk.issue(CredentialRequests.request());

        var found = credentials.findDocument(issued.publicId()).orElseThrow();
        var report = verification.verify(found.document(), "ada@example.org");

        assertThat(found).isEqualTo(issued);
        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VALID);
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.OWN);
        assertThat(report.check(CheckId.RECIPIENT).code()).isEqualTo("ok");
    }

    @Test
    void asking_twice_gives_the_credential_made_first() {
        var request = CredentialRequests.request();

        assertThat(desk.issue(request)).isEqualTo(desk.issue(request));
    }

    @Test
    void credentials_issued_at_once_never_share_a_place_in_a_status_list() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        var issued = new ArrayList<CompletableFuture<CredentialView>>();
        for (int i = 0; i < AT_ONCE; i++) {
            issued.add(
                    CompletableFuture.supplyAsync(
                            () -> desk.issue(CredentialRequests.request()), threads));
        }
        var places = new HashSet<String>();
        for (var credential : issued) {
            places.add(status(credential.get()).getString("id"));
        }
        threads.shutdown();

        assertThat(places).hasSize(AT_ONCE);
    }

    @Test
    void a_revoked_credential_shows_in_a_newly_signed_list_and_in_the_verdict() throws Exception {
        var revoked = desk.issue(CredentialRequests.request());
        var other = desk.issue(CredentialRequests.request());
        var before = credentials.statusList(1, StatusPurpose.REVOCATION).orElseThrow();

        desk.revoke(revoked.publicId());
        desk.revoke(revoked.publicId());

        var after = credentials.statusList(1, StatusPurpose.REVOCATION).orElseThrow();
        assertThat(after.edition()).isEqualTo(before.edition() + 1);
        assertThat(after.signedAt()).isAfter(before.signedAt());
        assertThat(credentials.statusList(1, StatusPurpose.REVOCATION)).contains(after);
        assertThat(isSet(after, revoked)).isTrue();
        assertThat(isSet(after, other)).isFalse();
        assertThat(isSet(before, revoked)).isFalse();
        assertThat(verification.verify(revoked.document(), null).check(CheckId.STATUS).code())
                .isEqualTo("revoked");
        assertThat(verification.verify(other.document(), null).verdict()).isEqualTo(Verdict.VALID);
        assertThat(credentials.findDocument(revoked.publicId()).orElseThrow().revoked()).isTrue();
    }

    @Test
    void a_suspended_credential_shows_in_a_list_of_its_own_until_it_is_reinstated()
            throws Exception {
        var suspended = desk.issue(CredentialRequests.request());
        assertThat(isSet(suspensions(), suspended)).isFalse();

        desk.suspend(suspended.publicId());
        var during = suspensions();
        assertThat(isSet(during, suspended)).isTrue();
        assertThat(CredentialRequests.json(during.document()).getJsonObject("credentialSubject"))
                .containsEntry("statusPurpose", Json.createValue("suspension"));
        assertThat(CredentialRequests.json(during.document()).getString("id"))
                .endsWith("/status/1/suspension");
        assertThat(verification.verify(suspended.document(), null).check(CheckId.STATUS).code())
                .isEqualTo("suspended");

        desk.reinstate(suspended.publicId());
        assertThat(isSet(suspensions(), suspended)).isFalse();
        assertThat(suspensions().edition()).isGreaterThan(during.edition());
        var after = verification.verify(suspended.document(), null);
        assertThat(after.verdict()).as(after.toString()).isEqualTo(Verdict.VALID);
    }

    private StatusListView suspensions() {
        return credentials.statusList(1, StatusPurpose.SUSPENSION).orElseThrow();
    }

    @Test
    void the_profile_and_the_did_document_name_the_key_that_signs() {
        var issued = CredentialRequests.json(desk.issue(CredentialRequests.request()).document());
        var method = issued.getJsonArray("proof").getJsonObject(0).getString("verificationMethod");

        var profile =
                CredentialRequests.json(credentials.issuerProfile(CredentialRequests.issuer()));
        var did = CredentialRequests.json(credentials.didDocument());

        assertThat(profile.getString("id"))
                .isEqualTo(issued.getJsonObject("issuer").getString("id"));
        assertThat(profile.getJsonArray("assertionMethod")).contains(Json.createValue(method));
        assertThat(did.getJsonArray("assertionMethod")).contains(Json.createValue(method));
    }

    @Test
    void only_the_system_and_its_users_issue() {
        assertThatThrownBy(() -> credentials.issue(CredentialRequests.request()))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> desk.revoke("unknown"))
                .isInstanceOf(CredentialUnknownException.class);
        assertThat(credentials.statusList(999, StatusPurpose.REVOCATION)).isEmpty();
        assertThat(credentials.findDocument("unknown")).isEmpty();
    }

    private static boolean isSet(StatusListView list, CredentialView credential) throws Exception {
        var encoded =
                CredentialRequests.json(list.document())
                        .getJsonObject("credentialSubject")
                        .getString("encodedList");
        var index = Integer.parseInt(status(credential).getString("statusListIndex"));
        return Bitstring.decode(encoded).isSet(index);
    }

    private static JsonObject status(CredentialView credential) {
        return CredentialRequests.json(credential.document()).getJsonObject("credentialStatus");
    }
}
