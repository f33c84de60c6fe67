package org.distintivo.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.distintivo.insight.domain.SkillKind;
import org.distintivo.insight.service.matching.Wording;
import org.distintivo.insight.service.taxonomy.ConceptDraft;
import org.distintivo.insight.service.taxonomy.SampleTaxonomy;
import org.distintivo.insight.service.taxonomy.TaxonomyReader;

/**
 * The wordings of skills and the titles of occupations that lie beside the project, and those of
 * the sample's own list.
 */
final class PublishedSkills {

    static final Path DATA = Path.of("../../shared/data");

    private static final int SAMPLE = 10;
    private static final int ESCO = 20;
    private static final int ONET = 30;

    private final List<Wording> skills = new ArrayList<>();
    private final List<Wording> titles = new ArrayList<>();
    private long number;

    /** ESCO's digital skills and occupations, and O*NET's; nothing where they are not there. */
    static PublishedSkills escoAndOnet() throws IOException {
        var published = new PublishedSkills();
        if (Files.isDirectory(DATA.resolve("esco"))) {
            published.read(ESCO, "esco", "digitalSkillsCollection_en.csv", "occupations_en.csv");
            published.read(
                    ONET,
                    "onet",
                    "Technology Skills.txt",
                    "Occupation Data.txt",
                    "Alternate Titles.txt");
        }
        return published;
    }

    /** Adds the list of the sample data, before the others. */
    PublishedSkills withSample() throws IOException {
        var reader = new TaxonomyReader("en");
        read(
                reader,
                "sample-taxonomy.csv",
                SampleTaxonomy.class.getResourceAsStream(
                        "/org/distintivo/insight/sample-taxonomy.csv"));
        keep(SAMPLE, reader);
        return this;
    }

    List<Wording> skills() {
        return List.copyOf(skills);
    }

    List<Wording> titles() {
        return List.copyOf(titles);
    }

    private void read(int precedence, String publisher, String... files) throws IOException {
        var reader = new TaxonomyReader("en");
        for (var file : files) {
            read(reader, file, Files.newInputStream(DATA.resolve(publisher).resolve(file)));
        }
        keep(precedence, reader);
    }

    private static void read(TaxonomyReader reader, String file, InputStream in)
            throws IOException {
        try (in) {
            reader.read(file, in);
        }
    }

    private void keep(int precedence, TaxonomyReader reader) {
        for (var concept : reader.settle().concepts()) {
            if (concept.skill() != SkillKind.GROUP && concept.label().isPresent()) {
                number++;
                keep(precedence, concept, concept.skill() == null ? titles : skills);
            }
        }
    }

    private void keep(int precedence, ConceptDraft concept, List<Wording> kept) {
        var label = concept.label().orElseThrow().text();
        for (var it : concept.labels()) {
            kept.add(new Wording(number, precedence, it.language(), it.kind(), it.text(), label));
        }
    }
}
