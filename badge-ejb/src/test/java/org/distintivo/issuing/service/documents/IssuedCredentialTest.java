package org.distintivo.issuing.service.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HexFormat;
import java.util.List;
import org.distintivo.issuing.domain.SigningKey.State;
import org.distintivo.issuing.service.Issued;
import org.distintivo.issuing.service.key.Ed25519Signer;
import org.distintivo.issuing.service.key.PublishedKey;
import org.distintivo.openbadges.service.ReferenceVerifier;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.openbadges.service.jsonld.BundledContexts;
import org.distintivo.openbadges.service.jsonld.CanonicalForm;
import org.distintivo.openbadges.service.jsonld.CompiledForms;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.service.TestEndorser;
import org.distintivo.verifying.service.Verification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("exhaustive")
public class IssuedCredentialTest {

    @Test
    void the_reference_verifier_accepts_a_credential_until_it_is_revoked() {
        var good = ReferenceVerifier.ask(request(false).build()).getJsonObject(0);
        var revoked = ReferenceVerifier.ask(request(true).build()).getJsonObject(0);

        assertThat(good).hasToString("{\"verified\":true}");
        assertThat(revoked.getBoolean("verified")).isFalse();
        assertThat(revoked.getString("error")).startsWith("status");
    }

    @Test
    void the_reference_verifier_refuses_a_credential_after_any_change_of_one_byte() {
        var answer =
                ReferenceVerifier.ask(request(false).add("mutations", true).build())
                        .getJsonObject(0);

        assertThat(answer.getJsonArray("accepted")).isEmpty();
        assertThat(answer.getInt("changed")).isGreaterThan(40);
    }

    @Test
    void a_credential_that_says_everything_there_is_to_say_is_sound() throws Exception {
        var rich = Issued.credential(Issued.richRequest());

        var answer = ReferenceVerifier.ask(request(false, rich).build()).getJsonObject(0);
        var report = Verification.of(rich.getBytes(UTF_8), Issued.context());

        assertThat(answer).hasToString("{\"verified\":true}");
        assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
        assertThat(report.credential().skills()).containsExactly("storage", "identity", "réseaux");
    }

    @Test
    void an_endorsed_credential_is_sound_and_so_is_what_endorses_it() throws Exception {
        var endorsed = Issued.credential(TestEndorser.request());
        var endorsement = TestEndorser.endorsement(Issued.ISSUER_ID, "Affidabile");
        var general = new CanonicalForm(BundledContexts.INSTANCE);
        var unsigned = Issued.unsigned(TestEndorser.request());

        var answer = ReferenceVerifier.ask(request(false, endorsed).build()).getJsonObject(0);

        assertThat(answer).hasToString("{\"verified\":true}");
        for (var text : List.of(endorsed, endorsement.toString())) {
            var report = Verification.of(text.getBytes(UTF_8), Issued.context());
            assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
        }
        assertThat(CompiledForms.INSTANCE.of(unsigned)).isEqualTo(general.of(unsigned));
        var profile =
                IssuerProfile.of(Issued.ISSUER_ID, TestEndorser.issuer(), List.of(Issued.KEY));
        assertThat(general.of(profile)).contains("Affidabile");
    }

    @Test
    void a_score_is_told_only_with_what_it_means() {
        var request = Issued.richRequest();
        var credential = Standards.object(Issued.credential(request));
        var subject = credential.getJsonObject("credentialSubject");
        var result = subject.getJsonArray("result").getJsonObject(0);
        var meaning =
                subject.getJsonObject("achievement")
                        .getJsonArray("resultDescription")
                        .getJsonObject(0);

        assertThat(result.getString("value")).isEqualTo("870");
        assertThat(result.getString("resultDescription")).isEqualTo(meaning.getString("id"));
        assertThat(meaning.getString("requiredValue")).isEqualTo("700");
        assertThat(Issued.credential()).doesNotContain("\"result").doesNotContain("evidence");
    }

    @Test
    void dates_are_whole_seconds_and_the_day_of_the_award_stays() {
        var credential = Standards.object(Issued.credential());

        assertThat(credential.getString("validFrom")).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(credential.getString("awardedDate")).isEqualTo("2026-03-04T00:00:00Z");
    }

    @Test
    void the_recipient_is_named_by_a_salted_hash_that_is_new_each_time() {
        var first = identity(Issued.credential());
        var second = identity(Issued.credential());

        assertThat(first.getString("salt")).isNotEqualTo(second.getString("salt")).hasSize(22);
        assertThat(first.getString("identityHash")).matches("sha256\\$[0-9a-f]{64}");
        assertThat(HashedAddress.matches(first, Issued.ADDRESS)).isTrue();
        assertThat(HashedAddress.matches(first, "eve@example.org")).isFalse();
        assertThat(Issued.credential()).doesNotContain(Issued.ADDRESS);
    }

    @Test
    void the_hash_is_the_one_that_the_standard_describes() {
        var published =
                Standards.object(
                        """
                        {"hashed": true, "salt": "deadsea", "identityHash":
                         "sha256$ecf5409f3f4b91ab60cc5ef4c02aef7032354375e70cf4d8e43f6a1d29891942"}
                        """);

        assertThat(HashedAddress.matches(published, "nobody@example.org")).isTrue();
    }

    @Test
    void the_profile_and_the_did_document_pass_safe_mode() throws Exception {
        var canonical = new CanonicalForm(BundledContexts.INSTANCE);
        var keys = java.util.List.of(Issued.KEY);
        var did = IssuerProfile.did("did:web:localhost%3A9080", Issued.ISSUER_ID, keys);

        assertThat(canonical.of(Issued.profile())).contains(Issued.SIGNER.key().text());
        assertThat(canonical.of(did)).contains("did:web:localhost%3A9080#z6Mk");
    }

    @Test
    void the_issuer_has_names_that_need_no_network() {
        var name = Json.createValue("did:key:" + Issued.SIGNER.key().text());
        var did = IssuerProfile.did("did:web:example.org", Issued.ISSUER_ID, List.of(Issued.KEY));

        assertThat(Issued.profile().getJsonArray("alsoKnownAs")).containsExactly(name);
        assertThat(did.getJsonArray("alsoKnownAs"))
                .containsExactly(Json.createValue(Issued.ISSUER_ID), name);
    }

    @Test
    void a_proof_names_the_keys_own_address_without_a_fragment() {
        var proof = Standards.object(Issued.credential()).getJsonArray("proof").getJsonObject(0);

        assertThat(proof.getString("verificationMethod"))
                .isEqualTo(Issued.ISSUER_ID + "/keys/" + Issued.SIGNER.key());
    }

    @Test
    void profile_and_did_document_list_the_address_that_credentials_name() {
        var address = Json.createValue(Issued.KEY_ADDRESS);
        var did = IssuerProfile.did("did:web:example.org", Issued.ISSUER_ID, List.of(Issued.KEY));

        assertThat(Issued.profile().getJsonArray("assertionMethod")).contains(address);
        assertThat(did.getJsonArray("assertionMethod"))
                .contains(address, Json.createValue("did:web:example.org#" + Issued.SIGNER.key()));
    }

    @Test
    void the_address_of_a_key_answers_a_document_of_the_issuers() throws Exception {
        var document = Issued.keyDocument();

        assertThat(document.getString("id")).isEqualTo(Issued.KEY_ADDRESS);
        assertThat(document.getString("type")).isEqualTo("Multikey");
        assertThat(document.getString("controller")).isEqualTo(Issued.ISSUER_ID);
        assertThat(document.getString("publicKeyMultibase")).isEqualTo(Issued.SIGNER.key().text());
        assertThat(new CanonicalForm(BundledContexts.INSTANCE).of(document))
                .contains(Issued.KEY_ADDRESS);
    }

    @Test
    void a_compromised_keys_own_document_says_since_when() {
        var key =
                new PublishedKey(
                        Issued.SIGNER.key(), State.COMPROMISED, Issued.NOW, Issued.NOW, Issued.NOW);

        assertThat(IssuerProfile.key(Issued.ISSUER_ID, key).getString("revoked"))
                .isEqualTo("2026-11-22T10:00:00Z");
    }

    @Test
    void keys_are_as_in_the_rfc() {
        // RFC 8032 §7.1, test 1
        var seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
        var signer = new Ed25519Signer(HexFormat.of().parseHex(seed));

        assertThat(HexFormat.of().formatHex(signer.key().multikey().bytes()))
                .isEqualTo("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    }

    @Test
    void the_profile_has_an_rsa_key_as_json_at_the_address_that_tokens_name() {
        var profile = IssuerProfile.of(Issued.ISSUER_ID, Issued.ISSUER, List.of(Issued.RSA_KEY));

        var method = profile.getJsonArray("verificationMethod").getJsonObject(0);
        assertThat(method.getString("id")).startsWith(Issued.ISSUER_ID + "/keys/");
        assertThat(method.getString("type")).isEqualTo("JsonWebKey");
        assertThat(method.getString("controller")).isEqualTo(Issued.ISSUER_ID);
        assertThat(method.getJsonObject("publicKeyJwk").getString("kty")).isEqualTo("RSA");
        assertThat(profile.getJsonArray("assertionMethod").getString(0))
                .isEqualTo(method.getString("id"));
    }

    private static JsonObject identity(String credential) {
        return Standards.object(credential)
                .getJsonObject("credentialSubject")
                .getJsonArray("identifier")
                .getJsonObject(0);
    }

    private static JsonObjectBuilder request(boolean revoked) {
        return request(revoked, Issued.credential());
    }

    private static JsonObjectBuilder request(boolean revoked, String credential) {
        return Issued.question(credential, revoked);
    }
}
