package org.distintivo.credential.service.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.distintivo.credential.domain.BundleRefusedException;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.IssuerName;
import org.distintivo.credential.domain.IssuerTrust;
import org.distintivo.credential.domain.KnownIssuer;
import org.distintivo.credential.domain.SigningKey.State;
import org.distintivo.credential.domain.Verdict;
import org.distintivo.credential.domain.VerificationReport;
import org.distintivo.credential.service.Issued;
import org.distintivo.credential.service.issuing.IssuerProfile;
import org.distintivo.credential.service.key.Ed25519Signer;
import org.distintivo.credential.service.key.PublishedKey;
import org.distintivo.credential.service.key.Signer;
import org.distintivo.credential.service.verification.Examination;
import org.distintivo.credential.service.verification.KnownIssuers;
import org.distintivo.credential.service.verification.Outside;
import org.distintivo.credential.service.verification.OwnIssuer;
import org.distintivo.credential.service.verification.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one installation hands over lets another verify without a network, and nothing more. */
class VerifierBundleTest {

    private static final Signer NEXT = new Ed25519Signer(filled(8));
    private static final Instant LATER = Issued.NOW.plus(Duration.ofDays(3));

    @Test
    void without_a_bundle_nobody_knows_whose_the_key_is_nor_what_was_revoked() {
        var report = elsewhere(Issued.credential(), KnownIssuers.NONE);

        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("unasked");
        assertThat(report.check(CheckId.STATUS).code()).isEqualTo("not-asked");
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.UNKNOWN);
    }

    @Test
    void with_a_bundle_a_badge_verifies_without_a_network_as_of_its_date() {
        var report = elsewhere(Issued.credential(), known(bundle(false, Issued.SIGNER)));

        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VALID);
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.TRUSTED);
        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("listed-then");
        assertThat(report.check(CheckId.ISSUER).arguments()).contains(Issued.NOW);
        assertThat(report.check(CheckId.STATUS).code()).isEqualTo("not-revoked");
        assertThat(report.check(CheckId.STATUS).arguments()).contains(Issued.NOW);
        assertThat(report.provenDomain()).isEmpty();
    }

    @Test
    void what_was_revoked_by_then_is_revoked() {
        var report = elsewhere(Issued.credential(), known(bundle(true, Issued.SIGNER)));

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.check(CheckId.STATUS).code()).isEqualTo("revoked");
    }

    @Test
    void a_bundle_of_long_ago_is_told_as_such() {
        var late = Issued.NOW.plus(Duration.ofDays(40));

        var report = elsewhere(Issued.credential(), known(bundle(false, Issued.SIGNER)), late);

        assertThat(report.check(CheckId.STATUS).code()).isEqualTo("as-of");
        assertThat(report.verdict()).isEqualTo(Verdict.WARNING);
    }

    @Test
    void a_badge_verifies_also_after_its_key_was_changed() {
        var rotated =
                make(
                        List.of(
                                published(NEXT, State.ACTIVE),
                                published(Issued.SIGNER, State.VERIFY_ONLY)),
                        false,
                        NEXT);

        var report = elsewhere(Issued.credential(), known(rotated));

        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VALID);
    }

    @Test
    void a_forgery_in_the_issuers_name_is_found_without_a_network() {
        var onlyNext = make(List.of(published(NEXT, State.ACTIVE)), false, NEXT);

        var report = elsewhere(Issued.credential(), known(onlyNext));

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("not-listed");
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.UNKNOWN);
    }

    @Test
    void a_bundle_that_was_tampered_with_is_refused() {
        var parts = bundle(true, Issued.SIGNER).split("\\.");
        var payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        var tampered = payload.replace("Programma Esempio", "Programma Onesto!");
        var signature = Base64.getUrlDecoder().decode(parts[2]);
        signature[5] ^= 1;

        assertThat(refusal(parts[0] + "." + base64(tampered) + "." + parts[2]))
                .isEqualTo("bundle-forged");
        assertThat(refusal(parts[0] + "." + parts[1] + "." + base64(signature)))
                .isEqualTo("bundle-forged");
    }

    @Test
    void a_bundle_signed_by_a_key_that_it_does_not_name_is_refused() {
        assertThat(refusal(make(List.of(published(Issued.SIGNER, State.ACTIVE)), false, NEXT)))
                .isEqualTo("bundle-forged");
    }

    @Test
    void nobody_speaks_for_the_host_of_another() {
        var documents = documents(List.of(published(Issued.SIGNER, State.ACTIVE)), false);
        documents.put("https://other.example/ob/v3/issuer", "{}");

        assertThat(
                        refusal(
                                VerifierBundle.make(
                                        Issued.ISSUER_ID, documents, Issued.SIGNER, Issued.NOW)))
                .isEqualTo("bundle-malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b.c", "e30.e30.e30", "..", "{}", "nothing"})
    void what_is_no_bundle_is_refused(String text) {
        assertThat(refusal(text)).isEqualTo("bundle-malformed");
    }

    @Test
    void a_bundle_of_tomorrow_is_refused() {
        var early = Issued.NOW.minus(Duration.ofDays(1));
        var bundle = bundle(false, Issued.SIGNER);

        assertThat(
                        catchThrowableOfType(
                                        BundleRefusedException.class,
                                        () -> VerifierBundle.read(bundle, early))
                                .code())
                .isEqualTo("bundle-malformed");
    }

    @Test
    void the_next_bundle_is_signed_with_a_key_that_the_one_before_named() {
        var first = read(bundle(false, Issued.SIGNER));
        var sameName = make(List.of(published(NEXT, State.ACTIVE)), false, NEXT);

        read(bundle(true, Issued.SIGNER)).requireSuccessorOf(first);
        assertThat(
                        catchThrowableOfType(
                                        BundleRefusedException.class,
                                        () -> read(sameName).requireSuccessorOf(first))
                                .code())
                .isEqualTo("bundle-stranger");
    }

    @Test
    void an_older_bundle_never_takes_the_place_of_a_newer_one() {
        var issuer = new KnownIssuer(IssuerName.parse(Issued.ISSUER_ID), "", "", Issued.NOW);
        issuer.bring("newer", LATER);

        assertThat(
                        catchThrowableOfType(
                                        BundleRefusedException.class,
                                        () -> issuer.bring("older", Issued.NOW))
                                .code())
                .isEqualTo("bundle-older");
        assertThat(issuer.bundle()).contains("newer");
    }

    private static String bundle(boolean revoked, Signer signer) {
        return make(List.of(published(Issued.SIGNER, State.ACTIVE)), revoked, signer);
    }

    private static String make(List<PublishedKey> keys, boolean revoked, Signer signer) {
        return VerifierBundle.make(Issued.ISSUER_ID, documents(keys, revoked), signer, Issued.NOW);
    }

    private static Map<String, String> documents(List<PublishedKey> keys, boolean revoked) {
        var profile = IssuerProfile.of(Issued.ISSUER_ID, Issued.ISSUER, keys);
        var documents = new LinkedHashMap<String, String>();
        documents.put(Issued.ISSUER_ID, profile.toString());
        documents.put(Issued.STATUS_URL, Issued.statusListCredential(revoked));
        return documents;
    }

    private static PublishedKey published(Signer signer, State state) {
        return new PublishedKey(signer.key(), state, Issued.NOW, null, null);
    }

    private static VerifierBundle read(String text) {
        return VerifierBundle.read(text, Issued.NOW);
    }

    private static String refusal(String text) {
        return catchThrowableOfType(BundleRefusedException.class, () -> read(text)).code();
    }

    private static KnownIssuers known(String text) {
        var bundle = read(text);
        return new KnownIssuers() {
            @Override
            public boolean isTrusted(String issuerId) {
                return issuerId.equals(bundle.issuer());
            }

            @Override
            public Optional<Snapshot> snapshot(String address) {
                return Optional.ofNullable(bundle.documents().get(address))
                        .map(
                                it ->
                                        new Snapshot(
                                                it.getBytes(StandardCharsets.UTF_8),
                                                bundle.asOf()));
            }
        };
    }

    /** As another installation sees it, which nobody connects to a network. */
    private static VerificationReport elsewhere(String credential, KnownIssuers known) {
        return elsewhere(credential, known, LATER);
    }

    private static VerificationReport elsewhere(
            String credential, KnownIssuers known, Instant now) {
        var own =
                new OwnIssuer(
                        "https://elsewhere.example/ob/v3/issuer",
                        List.of(),
                        id -> Optional.empty());
        return Verification.of(
                credential.getBytes(StandardCharsets.UTF_8),
                new Examination.Circumstances(own, now, null, Outside.silent().with(known)));
    }

    private static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] filled(int value) {
        var bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
