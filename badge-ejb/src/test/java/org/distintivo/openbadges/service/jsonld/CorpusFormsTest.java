package org.distintivo.openbadges.service.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.stream.Stream;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.service.Standards;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that is issued here and everything that the standards show, as it is and with hostile
 * texts in every place: the quick way says what the general one says, byte for byte, or leaves it
 * to that.
 */
@Tag("exhaustive")
class CorpusFormsTest {

    private static final CanonicalForm GENERAL =
            CanonicalForm.ofExamples(BundledContexts.INSTANCE, "SHA-256");

    /** Of a shape that has no quick way every so many texts are tried: they seldom give it one. */
    private static final int LEFT_TO_THE_GENERAL_WAY = 5;

    static Stream<Corpus.Entry> corpus() {
        return Corpus.entries();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void a_document_comes_out_alike_whatever_its_texts(Corpus.Entry entry) {
        var forms = new CompiledForms(GENERAL);
        outcome(forms::of, entry.document()); // from here on its shape is known

        for (var spoiled : HostileTexts.variants(entry.document())) {
            compare(forms, spoiled);
        }
    }

    @Test
    void each_text_of_the_fullest_credential_may_be_anything_by_itself() {
        var fullest = Corpus.fullest();
        var forms = new CompiledForms(GENERAL);
        outcome(forms::of, fullest);
        assertThat(forms.find(fullest)).isPresent();

        for (var spoiled : HostileTexts.oneByOne(fullest)) {
            compare(forms, spoiled);
        }
    }

    @Test
    void the_corpus_is_whole_and_mostly_quick() {
        Standards.path("samples");

        assertThat(Corpus.entries().map(Corpus.Entry::origin).filter("samples"::equals))
                .hasSizeGreaterThan(30);
        assertThat(Corpus.entries().map(Corpus.Entry::origin).filter("vectors"::equals))
                .hasSizeGreaterThan(60);
        assertThat(Corpus.entries().filter(CorpusFormsTest::isQuick).map(Corpus.Entry::origin))
                .contains("issued", "samples", "vectors");
    }

    private static boolean isQuick(Corpus.Entry entry) {
        var forms = new CompiledForms(GENERAL);
        outcome(forms::of, entry.document());
        return forms.find(entry.document()).isPresent();
    }

    private static void compare(CompiledForms forms, JsonObject document) {
        var expected = outcome(GENERAL, document);
        assertThat(outcome(forms::of, document)).as("%s", document).isEqualTo(expected);
        var quick = forms.find(document);
        assertThat(quick.orElse(expected)).as("%s", document).isEqualTo(expected);
    }

    /** The canonical form, or why there is none. */
    private static String outcome(Canonicalization way, JsonObject document) {
        try {
            return way.of(document);
        } catch (DocumentRefusedException e) {
            return "refused: " + e.code();
        }
    }
}
