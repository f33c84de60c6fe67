package org.distintivo.issuing.service.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.distintivo.issuing.domain.AchievementResult;
import org.distintivo.issuing.domain.CredentialRequest;
import org.distintivo.issuing.domain.Recipient;
import org.distintivo.issuing.service.Issued;
import org.distintivo.issuing.service.documents.OpenBadgeCredential.Addresses;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.openbadges.service.jsonld.BundledContexts;
import org.distintivo.openbadges.service.jsonld.CanonicalForm;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.service.Verification;
import org.junit.jupiter.api.Test;

/** Filling in and composing whole must come to the same, byte for byte. */
class CredentialFormsTest {

    private static final CanonicalForm GENERAL = new CanonicalForm(BundledContexts.INSTANCE);
    private static final Addresses ADDRESSES =
            new Addresses(
                    Issued.BASE + "/ob/v3/credentials/" + Issued.ID,
                    Issued.ISSUER_ID,
                    Issued.STATUS_URL,
                    Issued.statusList().order().at(0));

    private final CredentialForms forms = new CredentialForms();

    @Tag("exhaustive")
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_is_filled_in_is_what_would_be_composed(
            @ForAll("texts") String name,
            @ForAll("texts") String score,
            @ForAll("evidence") String evidence,
            @ForAll boolean rich)
            throws Exception {
        var like = rich ? Issued.richRequest() : Issued.request(name);
        var request = request(like, new AchievementResult(score, evidence));
        var own = CredentialFields.of(request, ADDRESSES, Issued.NOW);
        var composed = OpenBadgeCredential.of(request, ADDRESSES, own);

        var form = forms.find(request, ADDRESSES, own);

        if (form.isPresent()) {
            assertThat(Standards.object(form.get().text(own.values()))).isEqualTo(composed);
            var canonical = form.get().canonical(own.values());
            canonical.ifPresent(text -> assertThat(text).isEqualTo(general(composed)));
        }
    }

    @Test
    void ordinary_credentials_are_filled_in_and_verify() {
        for (var request : new CredentialRequest[] {Issued.request(), Issued.richRequest()}) {
            var own = CredentialFields.of(request, ADDRESSES, Issued.NOW);
            var form = forms.find(request, ADDRESSES, own).orElseThrow();
            assertThat(form.canonical(own.values())).isPresent();

            var issued = CredentialSigner.issue(request, ADDRESSES, Issued.NOW, Issued.SIGNER);

            var report =
                    Verification.of(
                            issued.text().getBytes(StandardCharsets.UTF_8),
                            Issued.context(false, Issued.ADDRESS));
            assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.VALID);
        }
    }

    @Test
    void a_text_that_looks_like_a_mark_is_composed_whole() {
        var request = Issued.request("zzmark4zz");
        var own = CredentialFields.of(request, ADDRESSES, Issued.NOW);

        assertThat(forms.find(request, ADDRESSES, own)).isEmpty();
        assertThat(CredentialSigner.issue(request, ADDRESSES, Issued.NOW, Issued.SIGNER).text())
                .contains("zzmark4zz");
    }

    @Test
    void evidence_that_is_no_address_is_never_filled_in() {
        var request =
                request(Issued.request(), new AchievementResult(null, "https://example.org/a b"));
        var own = CredentialFields.of(request, ADDRESSES, Issued.NOW);

        assertThat(forms.find(request, ADDRESSES, own)).isEmpty();
    }

    private static String general(jakarta.json.JsonObject document) {
        try {
            return GENERAL.of(document);
        } catch (org.distintivo.openbadges.domain.DocumentRefusedException e) {
            throw new AssertionError("filled in what cannot be signed: " + e.code(), e);
        }
    }

    private static CredentialRequest request(CredentialRequest like, AchievementResult achieved) {
        return new CredentialRequest(
                Issued.ID,
                LocalDate.of(2026, 3, 4),
                new Recipient(Issued.ADDRESS, achieved.score()),
                like.achievement(),
                Issued.ISSUER,
                achieved);
    }

    @Provide
    Arbitrary<String> texts() {
        var nasty =
                Arbitraries.of(
                        "a\"b\\c\nd\te\r\b\f",
                        "\u0001\u007f\u0080\u0000",
                        "😀",
                        "\uE000",
                        "",
                        " ",
                        "_:c14n0 ",
                        "zzslot3zz",
                        "urn:zzslot0zz",
                        "zzmark3zz",
                        "https://zzmark3zz.example/",
                        "https://example.org/a",
                        "@type",
                        "870");
        return Arbitraries.oneOf(nasty, Arbitraries.strings().ofMaxLength(12))
                .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
    }

    @Provide
    Arbitrary<String> evidence() {
        return Arbitraries.of(
                        "https://example.org/portfolio/ada",
                        "https://esempio.example/è/中/😀",
                        "https://example.org/a b",
                        "relative",
                        "https://zzmark1zz.example/")
                .injectNull(0.3);
    }
}
