package org.distintivo.insight.service.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.distintivo.insight.domain.OccupationKind;
import org.distintivo.insight.domain.SkillKind;
import org.distintivo.insight.domain.TaxonomyFault;
import org.junit.jupiter.api.Test;

/** Reads ESCO and O*NET as they are published, and the taxonomy of the sample data. */
class PublishedTaxonomiesTest {

    private static final Path DATA = Path.of("../../shared/data");

    @Test
    void esco_is_read_whole() throws IOException {
        var draft = read("esco");

        assertThat(count(draft, SkillKind.KNOWLEDGE)).isEqualTo(539);
        assertThat(count(draft, SkillKind.COMPETENCE)).isEqualTo(745);
        assertThat(count(draft, SkillKind.GROUP)).isGreaterThan(600);
        assertThat(occupations(draft, OccupationKind.OCCUPATION)).isGreaterThan(3_000);
        assertThat(draft.counts())
                .doesNotContainKeys(
                        TaxonomyFault.FILE_BROKEN,
                        TaxonomyFault.FILE_UNKNOWN,
                        TaxonomyFault.CIRCLE,
                        TaxonomyFault.LABEL_TOO_LONG);
    }

    @Test
    void onet_is_read_whole() throws IOException {
        var draft = read("onet");

        assertThat(count(draft, SkillKind.TECHNOLOGY)).isGreaterThan(8_000);
        assertThat(occupations(draft, OccupationKind.OCCUPATION)).isGreaterThan(1_000);
        assertThat(draft.wanted()).hasSizeGreaterThan(30_000);
        assertThat(draft.counts().keySet()).containsExactly(TaxonomyFault.FILE_NOT_NEEDED);
    }

    @Test
    void the_sample_has_every_word_of_two_languages() {
        var reader = new TaxonomyReader("en");
        reader.read(
                "sample.csv",
                SampleTaxonomy.class.getResourceAsStream(
                        "/org/distintivo/insight/sample-taxonomy.csv"));
        var draft = reader.settle();

        assertThat(draft.counts()).isEmpty();
        assertThat(draft.concepts())
                .hasSizeGreaterThan(80)
                .allSatisfy(
                        it ->
                                assertThat(it.labels())
                                        .extracting(label -> label.language())
                                        .contains("en", "it"));
    }

    private static TaxonomyDraft read(String folder) throws IOException {
        var path = DATA.resolve(folder);
        assumeTrue(Files.isDirectory(path), () -> path + " is not beside the project");
        var reader = new TaxonomyReader("en");
        try (var files = Files.list(path)) {
            for (var file : files.sorted().toList()) {
                try (var in = Files.newInputStream(file)) {
                    reader.read(file.getFileName().toString(), in);
                }
            }
        }
        return reader.settle();
    }

    private static long count(TaxonomyDraft draft, SkillKind kind) {
        return draft.concepts().stream().filter(it -> it.skill() == kind).count();
    }

    private static long occupations(TaxonomyDraft draft, OccupationKind kind) {
        return draft.concepts().stream().filter(it -> it.occupation() == kind).count();
    }
}
