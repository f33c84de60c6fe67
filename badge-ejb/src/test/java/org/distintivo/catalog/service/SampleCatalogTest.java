package org.distintivo.catalog.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.distintivo.platform.service.StrictJson;
import org.junit.jupiter.api.Test;

class SampleCatalogTest {

    private static final Path SAMPLE =
            Path.of("src/main/resources/org/distintivo/catalog/sample-catalog.json");

    @Test
    void the_sample_is_sound_and_shows_all_that_a_catalog_can_say() throws IOException {
        var document = StrictJson.read(Files.readAllBytes(SAMPLE), 1_000_000);

        var draft = CatalogReader.read(document, KnownCatalog.EMPTY);

        assertThat(draft.exams()).hasSize(14);
        assertThat(draft.exams()).anyMatch(exam -> !exam.item().badge());
        assertThat(draft.exams()).extracting(e -> e.provider()).contains("examhaus", "provalab");
        assertThat(draft.certifications())
                .extracting(c -> c.level())
                .contains("fundamentals", "associate", "expert", "master");
        assertThat(
                        Stream.concat(
                                draft.exams().stream().map(e -> e.item()),
                                draft.certifications().stream().map(c -> c.item())))
                .allMatch(item -> item.texts().names().languages().contains("it"));
        assertThat(draft.certifications()).anyMatch(c -> c.item().retirement().lastDay() != null);
    }
}
