package org.distintivo.openbadges.service.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.distintivo.issuing.domain.AchievementDescription;
import org.distintivo.issuing.domain.AchievementEdition;
import org.distintivo.issuing.domain.AchievementLanguage;
import org.distintivo.issuing.domain.AchievementResult;
import org.distintivo.issuing.domain.CredentialRequest;
import org.distintivo.issuing.domain.ImageDescription;
import org.distintivo.issuing.domain.IssuerDescription;
import org.distintivo.issuing.domain.Recipient;
import org.distintivo.issuing.domain.ScoreDescription;
import org.distintivo.issuing.domain.SkillDescription;
import org.distintivo.issuing.service.Issued;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.verifying.service.TestEndorser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The general way is the oracle: the compiled one must say the same, byte for byte. */
public class CompiledFormsTest {

    private static final CanonicalForm GENERAL = new CanonicalForm(BundledContexts.INSTANCE);
    private static final CompiledForms COMPILED = new CompiledForms(GENERAL);

    @Tag("exhaustive")
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void it_is_the_canonical_form_whatever_the_texts(@ForAll("requests") CredentialRequest request)
            throws Exception {
        var unsigned = Issued.unsigned(request);

        assertThat(COMPILED.of(unsigned)).isEqualTo(GENERAL.of(unsigned));
    }

    @Test
    void a_document_of_a_known_shape_need_not_be_worked_out() throws Exception {
        var forms = new CompiledForms(GENERAL);
        assertThat(forms.find(Issued.unsigned(Issued.request()))).isEmpty();
        forms.of(Issued.unsigned(Issued.request("one")));

        var other = Issued.unsigned(Issued.request("another"));
        assertThat(forms.find(other)).contains(GENERAL.of(other));
    }

    @Test
    void a_document_with_a_word_more_has_another_shape() throws Exception {
        var forms = new CompiledForms(GENERAL);
        var unsigned = Issued.unsigned(Issued.request());
        forms.of(unsigned);

        assertThat(forms.find(with(unsigned, "gpa", "4.0"))).isEmpty();
        assertThat(forms.find(with(unsigned, "id", "relative"))).isEmpty();
        assertThat(forms.find(with(unsigned, "id", "https://not an address"))).isEmpty();
        assertThat(forms.find(with(unsigned, "type", "OpenBadgeCredential"))).isEmpty();
    }

    @Test
    void what_others_have_signed_is_part_of_the_shape() throws Exception {
        var forms = new CompiledForms(GENERAL);
        var request = TestEndorser.request();
        forms.of(Issued.unsigned(request));

        var other = Issued.unsigned(TestEndorser.to("eve@example.org"));
        assertThat(forms.find(other)).contains(GENERAL.of(other));
        assertThat(forms.find(Issued.unsigned(Issued.richRequest()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzslot0zz", "_:c14n0", "see _:c14n0 there", "urn:zzslot3zz _:c14n1 "})
    void an_endorsement_that_looks_like_a_slot_or_a_node_is_taken_at_its_word(String comment)
            throws Exception {
        var forms = new CompiledForms(GENERAL);
        var achievement = Issued.richRequest().achievement();
        var endorsement = TestEndorser.endorsement(achievement.id(), comment);
        var request = TestEndorser.with(achievement.endorsed(List.of(endorsement)));

        var unsigned = Issued.unsigned(request);
        assertThat(forms.of(unsigned)).isEqualTo(GENERAL.of(unsigned));
        for (int i = 0; i < 20; i++) {
            // other texts, and so another order of nodes
            var other = with(unsigned, "name", "badge " + i);
            assertThat(forms.of(other)).isEqualTo(GENERAL.of(other));
        }
    }

    @Test
    void what_cannot_be_signed_is_refused_all_the_same() {
        var unsigned = with(Issued.unsigned(Issued.request()), "gpa", "4.0");

        assertThatThrownBy(() -> COMPILED.of(unsigned))
                .isInstanceOf(DocumentRefusedException.class);
    }

    @Provide
    Arbitrary<CredentialRequest> requests() {
        var text = texts();
        var skills = text.list().ofMaxSize(4);
        var descriptions =
                Combinators.combine(text, text, text, addresses(), skills, text)
                        .as(CompiledFormsTest::achievement);
        var issuers =
                Combinators.combine(text, addresses().injectNull(0.3), text)
                        .as((name, url, mail) -> new IssuerDescription(name, url, mail, url));
        return Combinators.combine(descriptions, issuers, text)
                .as(
                        (achievement, issuer, address) ->
                                new CredentialRequest(
                                        Issued.ID,
                                        LocalDate.of(2026, 3, 4),
                                        new Recipient(address, achievement.name()),
                                        achievement,
                                        issuer,
                                        new AchievementResult(address, achievement.criteriaUrl())));
    }

    private static AchievementDescription achievement(
            String name,
            String description,
            String criteria,
            String url,
            List<String> skills,
            String caption) {
        boolean bare = caption.length() % 2 == 0;
        return new AchievementDescription(
                url,
                "Certification",
                name,
                description,
                criteria,
                bare ? null : url,
                bare ? null : new ImageDescription(url, caption),
                skills.stream().map(skill -> skill(skill, url)).toList(),
                bare ? null : new ScoreDescription(name, "RawScore", null, caption, description),
                new AchievementLanguage(bare ? "it" : null, editions(skills, url)),
                List.of());
    }

    /** Every second one of a framework. */
    private static SkillDescription skill(String name, String url) {
        return name.length() % 2 == 0
                ? SkillDescription.word(name)
                : new SkillDescription(name, url, name, name.length() > 6 ? null : "code");
    }

    private static List<AchievementEdition> editions(List<String> skills, String url) {
        return skills.stream()
                .map(skill -> new AchievementEdition(url + "/v2", null, skill))
                .toList();
    }

    /** With everything that has to be escaped, sorts oddly or looks like something else. */
    private static Arbitrary<String> texts() {
        var nasty =
                Arbitraries.of(
                        "a\"b\\c\nd\te\r\b\f",
                        "\u0001\u007f\u0080\u0000",
                        "😀",
                        "\uE000",
                        "\uFFFD",
                        "",
                        " ",
                        "_:c14n0 ",
                        "zzslot3zz",
                        "urn:zzslot0zz",
                        "https://example.org/a",
                        "https://example.org/a b",
                        "<x> \"y\"",
                        "@type",
                        "é中~");
        return Arbitraries.oneOf(nasty, Arbitraries.strings().ofMaxLength(12))
                .filter(CompiledFormsTest::isText);
    }

    private static boolean isText(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static Arbitrary<String> addresses() {
        return Arbitraries.of(
                "https://example.org/a",
                "http://localhost:9080/ob/v3/achievements/AZ-104?kind=exam#x",
                "https://esempio.example/è/中/😀",
                "https://example.org/%7Eb~");
    }

    private static JsonObject with(JsonObject document, String name, String value) {
        return Json.createObjectBuilder(document).add(name, value).build();
    }
}
