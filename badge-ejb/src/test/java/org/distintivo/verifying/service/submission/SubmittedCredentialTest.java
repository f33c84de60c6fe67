package org.distintivo.verifying.service.submission;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.service.jsonld.ComplexityLimits;
import org.distintivo.platform.service.PhotoLimits;
import org.distintivo.verifying.service.TestTokens;
import org.distintivo.verifying.service.submission.SubmittedCredential.Form;
import org.distintivo.verifying.service.submission.VerificationLimits.Counts;
import org.distintivo.verifying.service.submission.VerificationLimits.Documents;
import org.distintivo.verifying.service.submission.VerificationLimits.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody hands in, and what it is taken for before anything is verified. */
class SubmittedCredentialTest {

    private static final int BYTES = 1_000;
    private static final VerificationLimits SMALL =
            new VerificationLimits(
                    new Picture(2 * BYTES, 100),
                    PhotoLimits.DEFAULT,
                    new Documents(BYTES, BYTES, BYTES),
                    ComplexityLimits.DEFAULT,
                    new Counts(1, 1, 1));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7|pdf",
                "PK\u0003\u0004...|archive",
                "GIF89a|other-picture",
                "BM..............|other-picture",
                "RIFF....WEBPVP8|other-picture",
                "....ftypheic....|other-picture",
                "....ftypavif....|other-picture",
                "\u00ff\u00d8\u00ff|jpeg",
                "<!DOCTYPE html><p>|page",
                "<!doctype HTML>|page",
                "<HTML lang='en'>|page",
                "https://issuer.example/badge.json|url",
                "BM|not-a-credential",
                "text|not-a-credential"
            })
    void what_is_none_is_told_by_its_kind(String start, String code) {
        refused(code, start.getBytes(ISO_8859_1), VerificationLimits.DEFAULT);
    }

    @Test
    void a_document_is_as_long_as_the_limit_and_no_longer() throws Exception {
        assertThat(read(padded(BYTES)).form()).isEqualTo(Form.JSON);
        refused("body-too-large", padded(BYTES + 1).getBytes(UTF_8), SMALL);
        refused("too-large", padded(2 * BYTES + 1).getBytes(UTF_8), SMALL);
    }

    @Test
    void a_picture_is_as_large_as_the_limit_and_no_larger() {
        var most = "<svg/>" + " ".repeat(2 * BYTES - 6);

        refused("no-credential", most.getBytes(UTF_8), SMALL);
        refused("too-large", (most + " ").getBytes(UTF_8), SMALL);
        refused("too-large", (most + " ").getBytes(UTF_8), widerDocuments());
    }

    @Test
    void it_may_be_wrapped_four_times() throws Exception {
        assertThat(read("{}").isWrapped()).isFalse();
        assertThat(read("[{}]").isWrapped()).isTrue();
        assertThat(read("[[[[{}]]]]").document()).isEmpty();
        refused("not-a-credential", "[[[[[{}]]]]]".getBytes(UTF_8), SMALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'credential': [{}]}",
                "{'credentials': [{}]}",
                "{'verifiableCredential': {}}",
                "{'type': 'VerifiablePresentation', 'verifiableCredential': {}}"
            })
    void an_answer_that_holds_one_is_unwrapped(String answer) throws Exception {
        var read = read(answer.replace('\'', '"'));

        assertThat(read.isWrapped()).isTrue();
        assertThat(read.document()).isEmpty();
    }

    @Test
    void what_has_a_type_is_no_answer() throws Exception {
        assertThat(read("{\"type\":\"Other\",\"credential\":[{}]}").isWrapped()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|{}|true",
                "{}|{'iss': 'x'}|false",
                "{}|{'vc': {}}|false",
                "{'typ': 'JWT'}|{}|false",
                "{'typ': 'application/vc+jwt', 'cty': 'vc'}|{'iss': 'x'}|true"
            })
    void a_token_of_the_w3c_repeats_no_claims(String header, String claims, boolean plain)
            throws Exception {
        assertThat(token(header, claims).isPlain()).isEqualTo(plain);
    }

    @Test
    void a_token_says_what_it_was_signed_with() throws Exception {
        var token = token("{'alg': 'ES256', 'kid': '#0', 'iss': 'x', 'jwk': {'kty': 'EC'}}", "{}");

        assertThat(token.algorithm()).isEqualTo("ES256");
        assertThat(token.keyId()).isEqualTo("#0");
        assertThat(token.issuerInHeader()).isEqualTo("x");
        assertThat(token.broughtKey()).hasValueSatisfying(key -> assertThat(key).hasSize(1));
        assertThat(token("{'jwk': 'EC'}", "{}").broughtKey()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'zip': 'DEF'}", "{'typ': 'at+jwt'}", "{'cty': 'text/plain'}"})
    void a_token_with_another_header_is_refused(String header) {
        refused("token-header", text(header, "{}").getBytes(UTF_8), SMALL);
    }

    @Test
    void registered_claims_are_no_part_of_the_credential() throws Exception {
        var claims = "{'iss':'a','jti':'b','sub':'c','nbf':1,'exp':2,'iat':3,'aud':'d','id':'e'}";

        assertThat(read(text("{}", claims)).document()).containsOnlyKeys("id");
        assertThat(read(text("{}", claims)).form()).isEqualTo(Form.JWT);
    }

    @Test
    void claims_stand_in_for_members_that_are_missing() throws Exception {
        var claims =
                "{'vc': %s, 'iss': 'urn:i', 'jti': 'urn:j', 'sub': 'urn:s', 'nbf': 0, 'exp': 60}";
        var bare = "{'credentialSubject': {'name': 'Ada'}}";
        var full =
                "{'id': 'urn:1', 'issuer': {'id': 'urn:2'}, 'issuanceDate': 'then',"
                        + " 'expirationDate': 'later', 'credentialSubject': {'id': 'urn:3'}}";

        assertThat(read(text("{}", claims.formatted(bare))).document().toString())
                .isEqualTo(
                        "{'credentialSubject':{'name':'Ada','id':'urn:s'},'id':'urn:j',"
                                        .replace('\'', '"')
                                + "\"issuanceDate\":\"1970-01-01T00:00:00Z\","
                                + "\"expirationDate\":\"1970-01-01T00:01:00Z\","
                                + "\"issuer\":\"urn:i\"}");
        assertThat(read(text("{}", claims.formatted(full))).document().toString())
                .isEqualTo(full.replace('\'', '"').replace(" ", ""));
        assertThat(read(text("{}", claims.formatted("{'issuer': {}}"))).document())
                .hasToString(
                        "{\"issuer\":{\"id\":\"urn:i\"},\"id\":\"urn:j\","
                                + "\"issuanceDate\":\"1970-01-01T00:00:00Z\","
                                + "\"expirationDate\":\"1970-01-01T00:01:00Z\"}");
    }

    private static String padded(int length) {
        return "{\"a\":\"" + "x".repeat(length - 8) + "\"}";
    }

    private static VerificationLimits widerDocuments() {
        return new VerificationLimits(
                SMALL.picture(),
                SMALL.photo(),
                new Documents(9 * BYTES, BYTES, BYTES),
                SMALL.complexity(),
                SMALL.counts());
    }

    private static SignedToken token(String header, String claims) throws Exception {
        return read(text(header, claims)).token().orElseThrow();
    }

    private static String text(String header, String claims) {
        var parts = new String[] {header, claims};
        Arrays.setAll(parts, i -> TestTokens.base64(parts[i].replace('\'', '"').getBytes(UTF_8)));
        return String.join(".", parts) + "." + TestTokens.base64(new byte[64]);
    }

    private static SubmittedCredential read(String text) throws DocumentRefusedException {
        return SubmittedCredential.read(text.getBytes(UTF_8), SMALL);
    }

    private static void refused(String code, byte[] input, VerificationLimits limits) {
        assertThatThrownBy(() -> SubmittedCredential.read(input, limits))
                .isInstanceOf(DocumentRefusedException.class)
                .hasMessage(code);
    }
}
