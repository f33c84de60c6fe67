package org.distintivo.openbadges.service.controller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.distintivo.issuing.service.key.Ed25519Signer;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Refusal;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.verifying.service.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an issuer says about its keys: which of them sign badges, and until when. */
class ControllerDocumentTest {

    private static final String ID = "https://issuer.example/profile";
    private static final String NAME = ID + "#key-1";
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String TEXT = new Ed25519Signer(new byte[32]).key().text();
    private static final String KEY = key(NAME, ID, "");

    @Test
    void it_speaks_for_nobody_else() {
        refused(
                Refusal.KEY_CONTROLLER,
                () -> ControllerDocument.of(ID + "/other", json("'id': '%s'".formatted(ID))));
        refused(Refusal.KEY_CONTROLLER, () -> ControllerDocument.of(ID, json("'id': 1")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'name': 'An issuer'|false",
                "'verificationMethod': []|true",
                "'assertionMethod': []|true"
            })
    void many_profiles_say_nothing_about_keys(String members, boolean says) throws Exception {
        assertThat(document(members).hasKeys()).isEqualTo(says);
    }

    @Test
    void a_key_that_the_issuer_issues_with_is_found_by_its_name() throws Exception {
        var byName = document("'verificationMethod': [KEY], 'assertionMethod': ['NAME']");
        var byFragment = document("'verificationMethod': [KEY], 'assertionMethod': ['#key-1']");
        var inPlace = document("'assertionMethod': [KEY]");
        var alone = document("'assertionMethod': KEY");
        var relative = document("'assertionMethod': " + key("#key-1", ID, ""));
        var second =
                document("'assertionMethod': [{'id': '#key-0', 'controller': '" + ID + "'}, KEY]");

        for (var document : List.of(byName, byFragment, inPlace, alone, relative, second)) {
            var method = document.issuingMethod(NAME, NOW);

            assertThat(ControllerDocument.multikey(method).text()).isEqualTo(TEXT);
            assertThat(document.issuesWith(ControllerDocument.jwk(method), NOW)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'name': 'An issuer'",
                "'verificationMethod': [KEY]", // for signing in, say
                "'verificationMethod': [KEY], 'assertionMethod': []",
                "'verificationMethod': [KEY], 'assertionMethod': ['#key-2', 1, {}]",
                "'verificationMethod': [], 'assertionMethod': ['NAME']",
                "'verificationMethod': ['NAME', 1], 'assertionMethod': ['NAME']"
            })
    void another_key_signs_no_badges(String members) throws Exception {
        var document = document(members);

        refused(Refusal.KEY_NOT_LISTED, () -> document.issuingMethod(NAME, NOW));
        assertThat(document.issuesWith(ControllerDocument.jwk(method()), NOW)).isFalse();
    }

    @Test
    void a_key_of_somebody_else_signs_no_badges() throws Exception {
        var others = document("'assertionMethod': " + key(NAME, "https://other.example/", ""));

        refused(Refusal.KEY_NOT_LISTED, () -> others.issuingMethod(NAME, NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "expires, 2026-11-22T10:00:00Z, false",
        "expires, 2026-11-22T10:00:01Z, true",
        "expires, 2026-11-22T11:59:59+02:00, false",
        "expires, soon, false",
        "revoked, 2026-11-22T10:00:00Z, false",
        "revoked, 2026-11-22T10:00:01Z, true",
        "revoked, yes, false"
    })
    void a_key_is_good_until_it_expires_or_is_revoked(String member, String time, boolean good)
            throws Exception {
        var until = ", '%s': '%s'".formatted(member, time);
        var document = document("'assertionMethod': " + key(NAME, ID, until));

        if (good) {
            assertThat(document.issuingMethod(NAME, NOW)).isNotNull();
        } else {
            refused(Refusal.KEY_EXPIRED, () -> document.issuingMethod(NAME, NOW));
        }
        assertThat(document.issuesWith(ControllerDocument.jwk(method()), NOW)).isEqualTo(good);
    }

    @Test
    void a_key_may_be_written_as_json() throws Exception {
        var jwk = TestTokens.jwk(TestTokens.P256);
        var method = json("'id': 'NAME', 'publicKeyJwk': " + jwk.toString().replace('"', '\''));

        assertThat(ControllerDocument.jwk(method)).isEqualTo(jwk);
        assertThat(ControllerDocument.multikey(method).curve().name()).isEqualTo("P256");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'id': 'NAME'",
                "'publicKeyMultibase': 'z123'",
                "'publicKeyJwk': {'kty': 'RSA', 'n': 'AQAB', 'e': 'AQAB'}"
            })
    void what_is_no_key_for_proofs_is_told(String members) {
        refused(Refusal.KEY_UNKNOWN, () -> ControllerDocument.multikey(json(members)));
    }

    @Test
    void a_key_is_the_same_only_if_all_of_it_is() throws Exception {
        var document = document("'assertionMethod': [KEY]");
        var x = ControllerDocument.jwk(method()).getString("x");

        assertThat(document.issuesWith(jwk("OKP", x, ", 'kid': 'any'"), NOW)).isTrue();
        assertThat(document.issuesWith(jwk("OKP", "AAAA", ""), NOW)).isFalse();
        assertThat(document.issuesWith(jwk("EC", x, ""), NOW)).isFalse();
    }

    private static JsonObject jwk(String type, String x, String more) {
        return json("'kty': '%s', 'crv': 'Ed25519', 'x': '%s'%s".formatted(type, x, more));
    }

    private static String key(String name, String controller, String more) {
        return "{'id': '%s', 'controller': '%s', 'publicKeyMultibase': '%s'%s}"
                .formatted(name, controller, TEXT, more);
    }

    private static JsonObject method() {
        return Standards.object(KEY.replace('\'', '"'));
    }

    private static ControllerDocument document(String members) throws DocumentRefusedException {
        return ControllerDocument.of(ID, json("'id': '%s', %s".formatted(ID, members)));
    }

    private static JsonObject json(String members) {
        var text = members.replace("KEY", KEY).replace("NAME", NAME);
        return Standards.object("{" + text.replace('\'', '"') + "}");
    }

    private static void refused(Refusal reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DocumentRefusedException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
