package org.distintivo.verifying.service.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.distintivo.verifying.service.trust.Bundles.LATER;
import static org.distintivo.verifying.service.trust.Bundles.NEXT;
import static org.distintivo.verifying.service.trust.Bundles.elsewhere;
import static org.distintivo.verifying.service.trust.Bundles.known;
import static org.distintivo.verifying.service.trust.Bundles.make;
import static org.distintivo.verifying.service.trust.Bundles.published;
import static org.distintivo.verifying.service.trust.Bundles.read;
import static org.distintivo.verifying.service.trust.Bundles.refusal;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.distintivo.issuing.domain.SigningKey.State;
import org.distintivo.issuing.service.Issued;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.IssuerName;
import org.distintivo.verifying.domain.IssuerTrust;
import org.distintivo.verifying.domain.KnownIssuer;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.service.remote.KnownIssuers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one installation hands over lets another verify without a network, and nothing more. */
class VerifierBundleTest {

    @Test
    void without_a_bundle_nobody_knows_whose_the_key_is_nor_what_was_revoked() {
        var report = elsewhere(Issued.credential(), KnownIssuers.NONE);

        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("unasked");
        assertThat(report.check(CheckId.STATUS).code()).isEqualTo("not-asked");
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.UNKNOWN);
    }

    @Test
    void with_a_bundle_a_badge_verifies_without_a_network_as_of_its_date() {
        var report = elsewhere(Issued.credential(), known(Bundles.usual()));

        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VALID);
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.TRUSTED);
        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("listed-then");
        assertThat(report.check(CheckId.ISSUER).arguments()).contains(Issued.NOW);
        assertThat(report.check(CheckId.STATUS).code()).isEqualTo("not-revoked");
        assertThat(report.check(CheckId.STATUS).arguments()).contains(Issued.NOW);
        assertThat(report.provenDomain()).isEmpty();
    }

    @Test
    void a_badge_verifies_also_after_its_key_was_changed() {
        var rotated =
                make(
                        List.of(
                                published(NEXT, State.ACTIVE),
                                published(Issued.SIGNER, State.VERIFY_ONLY)),
                        NEXT);

        var report = elsewhere(Issued.credential(), known(rotated));

        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VALID);
    }

    @Test
    void a_forgery_in_the_issuers_name_is_found_without_a_network() {
        var onlyNext = make(List.of(published(NEXT, State.ACTIVE)), NEXT);

        var report = elsewhere(Issued.credential(), known(onlyNext));

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.check(CheckId.ISSUER).code()).isEqualTo("not-listed");
        assertThat(report.issuerTrust()).isEqualTo(IssuerTrust.UNKNOWN);
    }

    @Test
    void a_bundle_that_was_tampered_with_is_refused() {
        var file = SignedFile.read(Bundles.usual());
        var payload = new String(Base64.getUrlDecoder().decode(file.payload()), UTF_8);
        var tampered = payload.replace("Programma Esempio", "Programma Onesto!");
        var signature = file.signatures().get(0);
        var broken = signature.value().clone();
        broken[5] ^= 1;
        var another = new SignedFile.Signature(signature.header(), signature.keyId(), broken);

        assertThat(refusal(new SignedFile(base64(tampered), file.signatures()).text()))
                .isEqualTo("bundle-forged");
        assertThat(refusal(new SignedFile(file.payload(), List.of(another)).text()))
                .isEqualTo("bundle-forged");
        assertThat(refusal(new SignedFile(file.payload(), List.of(signature, another)).text()))
                .isEqualTo("bundle-forged");
        assertThat(refusal(new SignedFile(file.payload(), List.of()).text()))
                .isEqualTo("bundle-malformed");
    }

    @Test
    void a_bundle_signed_by_a_key_that_it_does_not_name_is_refused() {
        assertThat(refusal(make(List.of(published(Issued.SIGNER, State.ACTIVE)), NEXT)))
                .isEqualTo("bundle-forged");
    }

    @Test
    void nobody_speaks_for_the_host_of_another() {
        var documents = Bundles.documents(List.of(Issued.KEY));
        documents.put("https://other.example/ob/v3/issuer", "{}");

        assertThat(refusal(make(documents, Issued.SIGNER))).isEqualTo("bundle-malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b.c", "e30.e30.e30", "..", "{}", "nothing"})
    void what_is_no_bundle_is_refused(String text) {
        assertThat(refusal(text)).isEqualTo("bundle-malformed");
    }

    @Test
    void a_bundle_of_tomorrow_is_refused() {
        var early = Issued.NOW.minus(Duration.ofDays(1));

        assertThat(refusal(() -> VerifierBundle.read(Bundles.usual(), early)))
                .isEqualTo("bundle-malformed");
    }

    @Test
    void a_file_of_the_first_days_is_read_as_before() {
        var text = Bundles.compact(Bundles.usual());

        assertThat(read(text)).isEqualTo(read(Bundles.usual()));
        assertThat(refusal(text.replaceFirst("\\.[^.]*$", "."))).isEqualTo("bundle-forged");
    }

    @Test
    void an_older_bundle_never_takes_the_place_of_a_newer_one() {
        var issuer = new KnownIssuer(IssuerName.parse(Issued.ISSUER_ID), "", "", Issued.NOW);
        issuer.bring("newer", LATER);

        assertThat(refusal(() -> issuer.bring("older", Issued.NOW))).isEqualTo("bundle-older");
        assertThat(issuer.bundle()).contains("newer");
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
