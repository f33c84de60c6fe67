package org.distintivo.verifying.service.credential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.stream.Stream;
import org.distintivo.issuing.service.Issued;
import org.distintivo.issuing.service.documents.CredentialSigner;
import org.distintivo.issuing.service.key.Ed25519Signer;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.openbadges.service.jsonld.KnownContext;
import org.distintivo.openbadges.service.proof.Signer;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.domain.VerificationReport;
import org.distintivo.verifying.service.MapFetcher;
import org.distintivo.verifying.service.OtherIssuer;
import org.distintivo.verifying.service.SampleVerdictTest;
import org.distintivo.verifying.service.TestTokens;
import org.distintivo.verifying.service.Verification;
import org.distintivo.verifying.service.submission.VerificationLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What others are said to say about a badge, its achievement and its issuer. */
class EndorsementCheckTest {

    private static final Signer FRIEND =
            new Ed25519Signer("a friend's own key has 32 bytes.".getBytes(UTF_8));

    private static final String CREDENTIAL = "https://stranger.example/credentials/1";

    @ParameterizedTest
    @ValueSource(strings = {"", "credentialSubject/achievement", "issuer"})
    void an_endorsement_is_checked_wherever_it_stands(String place) {
        assertThat(check(at(place, endorsement(about(place)))).code()).isEqualTo("ok");
        assertThat(check(at(place, forged(about(place)))).code()).isEqualTo("bad-proof");
    }

    @Test
    void who_endorses_is_told_with_the_name_and_with_what_is_proven() {
        assertThat(check(at("", endorsement(CREDENTIAL))).arguments())
                .containsExactly("A friend (did:key:" + FRIEND.key().text() + ")");
    }

    @Test
    void one_that_does_not_hold_spoils_the_whole() {
        var credential = at("", endorsement(CREDENTIAL), forged(CREDENTIAL));

        assertThat(verify(credential).verdict()).isEqualTo(Verdict.INVALID);
    }

    @ParameterizedTest
    @CsvSource({
        "validFrom, 2027-01-01T00:00:00Z, bad-validity",
        "issuer, https://stranger.example/, bad-issuer",
        "name, , bad-schema"
    })
    void each_is_checked_like_any_credential(String member, String value, String code) {
        var spoiled =
                value == null
                        ? JSON.createObjectBuilder(unsigned(CREDENTIAL)).remove(member).build()
                        : OtherIssuer.with(unsigned(CREDENTIAL), member, value);

        assertThat(check(at("", signed(spoiled))).code()).isEqualTo(code);
    }

    @Test
    void one_that_has_run_out_is_told_and_spoils_nothing() {
        var over = OtherIssuer.with(unsigned(CREDENTIAL), "validUntil", "2026-01-01T00:00:00Z");
        var credential = at("", signed(over));

        assertThat(check(credential).code()).isEqualTo("expired");
        assertThat(check(at("", signed(over), endorsement(CREDENTIAL))).code()).isEqualTo("ok");
        assertThat(check(at("", signed(over), forged(CREDENTIAL))).code()).isEqualTo("bad-proof");
        assertThat(verify(credential).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void each_that_was_checked_is_listed_with_what_it_says() {
        var credential = at("", endorsement(CREDENTIAL), endorsement("x:other"));

        var listed = verify(credential).credential().endorsements();

        assertThat(listed)
                .extracting(each -> each.endorser())
                .containsOnly("A friend (did:key:" + FRIEND.key().text() + ")");
        assertThat(listed).extracting(each -> each.comment()).containsOnly("They know.");
        assertThat(listed)
                .extracting(each -> each.check().code())
                .containsExactly("ok", "about-other");
    }

    @Test
    void nothing_is_listed_of_a_credential_that_is_not_proven() {
        var changed = at("", endorsement(CREDENTIAL)).replace("A stranger", "Somebody");

        assertThat(verify(changed).credential().endorsements()).isEmpty();
    }

    @Test
    void one_that_is_about_something_else_is_told() {
        var other = endorsement("https://stranger.example/credentials/2");

        assertThat(check(at("", other)).code()).isEqualTo("about-other");
    }

    @Test
    void a_badge_is_no_endorsement() {
        var id = JSON.createObjectBuilder().add("id", "https://friend.example/credentials/1");
        var badge = OtherIssuer.object(OtherIssuer.credential(id));

        assertThat(check(at("", badge)).code()).isEqualTo("bad-format");
    }

    @Test
    void one_by_somebody_who_would_have_to_be_asked_is_told() {
        var friend = "https://friend.example/issuer";
        var unsigned = OtherIssuer.with(unsigned(CREDENTIAL), "issuer", friend);
        var signed = CredentialSigner.sign(unsigned, friend, Issued.NOW, FRIEND).text();

        var check = check(at("", OtherIssuer.object(signed)));

        assertThat(check.code()).isIn("ok", "unsure");
    }

    @Test
    void more_than_anybody_reads_are_not_all_checked() {
        var many =
                Stream.generate(() -> endorsement(CREDENTIAL))
                        .limit(VerificationLimits.DEFAULT.counts().endorsements() + 1)
                        .toArray(JsonObject[]::new);

        assertThat(check(at("", many)).code()).isEqualTo("too-many");
    }

    @Test
    void a_token_may_carry_tokens() {
        var friend = TestTokens.didJwk(TestTokens.jwk(TestTokens.P256));
        var endorsement =
                TestTokens.sign(
                        TestTokens.header("ES256").add("kid", friend + "#0").build(),
                        claims(TestTokens.badge("x:y").getString("id"), friend),
                        TestTokens.P256);
        var forged = endorsement.substring(0, endorsement.length() - 8) + "AAAAAAAA";

        assertThat(check(token(endorsement)).code()).isEqualTo("ok");
        assertThat(check(token(endorsement)).arguments()).containsExactly(shortened(friend));
        assertThat(check(token(forged)).code()).isEqualTo("bad-proof");
    }

    private static JsonObject claims(String about, String friend) {
        var endorsement = unsigned(about);
        return JSON.createObjectBuilder(endorsement)
                .add("issuer", friend)
                .add("iss", friend)
                .add("jti", endorsement.getString("id"))
                .add("sub", about)
                .add("nbf", Instant.parse(endorsement.getString("validFrom")).getEpochSecond())
                .build();
    }

    private static String token(String endorsement) {
        var issuer = TestTokens.didJwk(TestTokens.jwk(TestTokens.P256));
        var badge =
                JSON.createObjectBuilder(TestTokens.badge(issuer))
                        .add("endorsementJwt", JSON.createArrayBuilder().add(endorsement))
                        .build();
        return TestTokens.sign(
                TestTokens.header("ES256").add("kid", issuer + "#0").build(),
                TestTokens.claims(badge).build(),
                TestTokens.P256);
    }

    private static String shortened(String name) {
        return name.substring(0, 100);
    }

    @Test
    void a_published_endorsement_stands_alone_too() {
        var sample = Standards.bytes("samples/ob30/endorsement-valid.json");

        var report = Verification.of(sample, Issued.context());

        assertThat(report.check(CheckId.ENDORSEMENT).code()).isEqualTo("none");
    }

    private static String about(String place) {
        return switch (place) {
            case "" -> CREDENTIAL;
            case "issuer" -> OtherIssuer.ISSUER;
            default -> Issued.BASE + "/ob/v3/achievements/AZ-104";
        };
    }

    private static JsonObject endorsement(String about) {
        return signed(unsigned(about));
    }

    private static JsonObject forged(String about) {
        return OtherIssuer.with(endorsement(about), "name", "Another name");
    }

    private static JsonObject signed(JsonObject unsigned) {
        var id = "did:key:" + FRIEND.key().text();
        return OtherIssuer.object(CredentialSigner.sign(unsigned, id, Issued.NOW, FRIEND).text());
    }

    private static JsonObject unsigned(String about) {
        return JSON.createObjectBuilder()
                .add(
                        "@context",
                        JSON.createArrayBuilder()
                                .add(KnownContext.CREDENTIALS_V2.url())
                                .add(KnownContext.OPEN_BADGES_3_0_3.url()))
                .add("id", "https://friend.example/endorsements/1")
                .add(
                        "type",
                        JSON.createArrayBuilder()
                                .add("VerifiableCredential")
                                .add("EndorsementCredential"))
                .add("name", "An endorsement")
                .add("issuer", issuer())
                .add("validFrom", "2026-01-01T00:00:00Z")
                .add(
                        "credentialSubject",
                        JSON.createObjectBuilder()
                                .add("id", about)
                                .add("type", JSON.createArrayBuilder().add("EndorsementSubject"))
                                .add("endorsementComment", "They know."))
                .build();
    }

    private static JsonObjectBuilder issuer() {
        return JSON.createObjectBuilder()
                .add("id", "did:key:" + FRIEND.key().text())
                .add("type", JSON.createArrayBuilder().add("Profile"))
                .add("name", "A friend");
    }

    /** The credential of a stranger with endorsements at one place of it. */
    private static String at(String place, JsonObject... endorsements) {
        var list = JSON.createArrayBuilder();
        for (var endorsement : endorsements) {
            list.add(endorsement);
        }
        JsonObject credential = OtherIssuer.unsigned(JSON.createObjectBuilder());
        var pointer = place.isEmpty() ? "/endorsement" : "/" + place + "/endorsement";
        JsonValue array = list.build();
        return OtherIssuer.sign(
                JSON.createPatchBuilder().add(pointer, array).build().apply(credential));
    }

    private static CheckResult check(String credential) {
        return verify(credential).check(CheckId.ENDORSEMENT);
    }

    private static VerificationReport verify(String credential) {
        var report = OtherIssuer.verify(credential, new MapFetcher().outside());
        SampleVerdictTest.tellsEverything(report);
        return report;
    }
}
