package org.distintivo.insight.service.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.distintivo.insight.domain.ConceptLabel;
import org.distintivo.insight.domain.LabelKind;
import org.distintivo.insight.domain.OccupationKind;
import org.distintivo.insight.domain.OccupationSkillRelation;
import org.distintivo.insight.domain.SkillKind;
import org.distintivo.insight.domain.TaxonomyFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaxonomyReaderTest {

    private static final String SKILLS =
            "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,status,description\n";

    private final TaxonomyReader reader = new TaxonomyReader("en");

    @ParameterizedTest
    @ValueSource(strings = {"\"Java SE\njava ee\"", "Java SE | java ee", "\"Java SE\r\njava ee\""})
    void other_wordings_of_esco_stand_in_lines_or_between_bars(String alternatives) {
        read(
                "skills_en.csv",
                SKILLS
                        + "KnowledgeSkillCompetence,http://x/1,knowledge,,Java,"
                        + alternatives
                        + ",released,About it\n");

        var java = only();
        assertThat(java.skill()).isEqualTo(SkillKind.KNOWLEDGE);
        assertThat(java.labels())
                .containsExactly(
                        new ConceptLabel("en", LabelKind.PREFERRED, "Java"),
                        new ConceptLabel("en", LabelKind.ALTERNATIVE, "Java SE"),
                        new ConceptLabel("en", LabelKind.ALTERNATIVE, "java ee"));
        assertThat(java.description()).isEqualTo("About it");
    }

    @Test
    void columns_may_stand_in_any_order_and_a_file_in_another_language_adds_wordings() {
        read("skills_en.csv", SKILLS + "KnowledgeSkillCompetence,http://x/1,,,encryption,,,\n");
        read(
                "skills_it.csv",
                "\uFEFFpreferredLabel,conceptUri,conceptType\ncifratura,http://x/1,"
                        + "KnowledgeSkillCompetence\n");

        assertThat(only().labels()).extracting(ConceptLabel::language).containsExactly("en", "it");
        assertThat(only().label()).map(ConceptLabel::text).contains("encryption");
    }

    @Test
    void what_esco_withdrew_or_is_no_skill_is_put_aside() {
        read(
                "skills_en.csv",
                SKILLS
                        + "KnowledgeSkillCompetence,http://x/1,,,old,,obsolete,\n"
                        + "Qualification,http://x/2,,,degree,,released,\n"
                        + "KnowledgeSkillCompetence,,,,nameless,,released,\n"
                        + "KnowledgeSkillCompetence,http://x/4,,,"
                        + "x".repeat(301)
                        + ",,released,\n");

        assertThat(aside())
                .containsExactly(
                        TaxonomyFault.NOT_RELEASED,
                        TaxonomyFault.KIND_UNKNOWN,
                        TaxonomyFault.URI_MISSING,
                        TaxonomyFault.LABEL_TOO_LONG,
                        TaxonomyFault.NOTHING_FOUND);
    }

    @Test
    void occupations_of_esco_have_their_group_and_what_they_want() {
        read(
                "occupations_en.csv",
                "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels\n"
                        + "Occupation,http://x/o,2512,software developer,programmer\n"
                        + "ISCOGroup,http://x/isco/C2512,,Software developers,\n");
        read("skills_en.csv", SKILLS + "KnowledgeSkillCompetence,http://x/s,,,Java,,,\n");
        read(
                "occupationSkillRelations_en.csv",
                "occupationUri,relationType,skillType,skillUri\n"
                        + "http://x/o,essential,knowledge,http://x/s\n"
                        + "http://x/o,optional,knowledge,http://x/gone\n");
        read(
                "broaderRelationsOccPillar_en.csv",
                "conceptType,conceptUri,broaderType,broaderUri\n"
                        + "Occupation,http://x/o,ISCOGroup,http://x/isco/C2512\n");

        var draft = reader.settle();
        var developer = find(draft, "http://x/o");
        assertThat(developer.occupation()).isEqualTo(OccupationKind.OCCUPATION);
        assertThat(developer.isco()).isEqualTo("2512");
        assertThat(developer.broader()).containsExactly("http://x/isco/C2512");
        assertThat(draft.wanted().values()).containsExactly(OccupationSkillRelation.ESSENTIAL);
        assertThat(draft.counts()).containsEntry(TaxonomyFault.CONCEPT_UNKNOWN, 1);
    }

    @Test
    void a_circle_is_opened_and_told() {
        read(
                "list.csv",
                "id,label,broader\na,First,c\nb,Second,a\nc,Third,b\nd,Fourth,d\ne,Fifth,a\n");

        var draft = reader.settle();
        assertThat(draft.concepts()).hasSize(5);
        assertThat(draft.counts()).containsEntry(TaxonomyFault.CIRCLE, 2);
        assertThat(draft.concepts().stream().mapToInt(it -> it.broader().size()).sum())
                .isEqualTo(3);
        assertThat(draft.aside()).extracting(TaxonomyDraft.Aside::found).contains("d < d");
    }

    @Test
    void a_hierarchy_of_a_hundred_thousand_steps_is_followed() {
        var rows = new StringBuilder("id,label,broader\n");
        for (int i = 0; i < 100_000; i++) {
            rows.append(i).append(",L").append(i).append(',').append(i + 1).append('\n');
        }
        rows.append("100000,End,0\n");
        read("list.csv", rows.toString());

        assertThat(reader.settle().counts()).containsEntry(TaxonomyFault.CIRCLE, 1);
    }

    @Test
    void onet_gives_occupations_titles_and_products() {
        read(
                "Occupation Data.txt",
                "O*NET-SOC Code\tTitle\tDescription\n15-1252.00\tSoftware Developers\tWrite \"it\".\n");
        read(
                "Alternate Titles.txt",
                "O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)\n"
                        + "15-1252.00\tSDE (Software Development Engineer)\tSDE\t08\n");
        read(
                "Technology Skills.txt",
                "O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand\n"
                        + "15-1252.00\tOracle Java\t43232405\tObject oriented software\tY\tY\n");
        read("Job Zones.txt", "O*NET-SOC Code\tJob Zone\tDate\tDomain Source\n15-1252.00\t4\t\t\n");

        var draft = reader.settle();
        var developers = find(draft, "15-1252.00");
        assertThat(developers.soc()).isEqualTo("15-1252");
        assertThat(developers.description()).isEqualTo("Write \"it\".");
        assertThat(developers.labels())
                .extracting(ConceptLabel::text)
                .containsExactly(
                        "Software Developers",
                        "SDE (Software Development Engineer)",
                        "SDE",
                        "Software Development Engineer");
        assertThat(find(draft, "technology:oracle java").broader())
                .containsExactly("unspsc:43232405");
        assertThat(draft.wanted().values()).containsExactly(OccupationSkillRelation.IN_DEMAND);
        assertThat(draft.counts()).containsOnlyKeys(TaxonomyFault.FILE_NOT_NEEDED);
    }

    @Test
    void a_title_that_an_earlier_file_has_as_another_one_is_the_label() {
        read("Alternate Titles.txt", "O*NET-SOC Code\tAlternate Title\n15-1252.00\tDevelopers\n");
        read("Occupation Data.txt", "O*NET-SOC Code\tTitle\n15-1252.00\tDevelopers\n");

        assertThat(only().label()).map(ConceptLabel::text).contains("Developers");
    }

    @Test
    void a_plain_list_is_a_label_in_each_line() {
        read("mine.txt", "\uFEFFHorse riding\n# a note\nBee keeping\n\nhorse riding\n");

        assertThat(reader.settle().concepts())
                .extracting(ConceptDraft::uri)
                .containsExactly("horse riding", "bee keeping");
    }

    @Test
    void a_list_says_kinds_languages_and_other_wordings() {
        read(
                "mine.csv",
                "id;label;alternatives;kind;language;isco\nbee;Bee keeping;Apiculture|bees;knowledge;en;\n"
                        + "bee;Imkern;;;de;\nb;Bee keeper;;occupation;en;6123\nx;X;;nonsense;en;\n"
                        + "y;Y;;;englisch;\nz;;;;en;\n");

        var draft = reader.settle();
        assertThat(find(draft, "bee").labels()).hasSize(4);
        assertThat(find(draft, "bee").skill()).isEqualTo(SkillKind.KNOWLEDGE);
        assertThat(find(draft, "b").isco()).isEqualTo("6123");
        assertThat(draft.counts().keySet())
                .containsExactlyInAnyOrder(
                        TaxonomyFault.KIND_UNKNOWN,
                        TaxonomyFault.LANGUAGE_UNKNOWN,
                        TaxonomyFault.LABEL_MISSING);
    }

    @Test
    void a_zip_is_read_file_by_file() throws IOException {
        var zip =
                zipped(
                        List.of("esco/skills_en.csv", "esco/picture.png", "Read Me.txt"),
                        SKILLS + "KnowledgeSkillCompetence,http://x/1,,,Java,,,\n");
        reader.read("esco.zip", new ByteArrayInputStream(zip));

        assertThat(reader.settle().concepts()).hasSize(1);
    }

    @Test
    void what_is_no_taxonomy_is_told() {
        read("picture.zip", "no zip");
        read("people.csv", "name,address\nAda,London\n");
        read("endless.csv", "label,id\n\"" + "x".repeat(1_200_000));
        read("empty.csv", "");
        read("binary.csv", "\0\1\2\u0003,\n\0");

        assertThat(aside())
                .contains(
                        TaxonomyFault.FILE_BROKEN,
                        TaxonomyFault.FILE_UNKNOWN,
                        TaxonomyFault.NOTHING_FOUND);
    }

    @Test
    void a_zip_bomb_is_not_unpacked() throws IOException {
        var row = "x,y," + " ".repeat(500_000) + "\n";

        reader.read("bomb.zip", new ByteArrayInputStream(zip("label,id,note\n", row, 800)));

        assertThat(aside()).contains(TaxonomyFault.FILE_TOO_LARGE);
    }

    @Test
    void a_zip_of_endless_small_rows_is_not_read_to_its_end() throws IOException {
        var bounded = new TaxonomyReader("en", 10_000);

        bounded.read("bomb.zip", new ByteArrayInputStream(zip("label,id\n", "x,y\n", 10_001)));

        assertThat(bounded.settle().aside())
                .extracting(it -> it.fault())
                .contains(TaxonomyFault.FILE_TOO_LARGE);
    }

    private static byte[] zip(String head, String row, int times) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("skills_en.csv"));
            zip.write(head.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < times; i++) {
                zip.write(row.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private void read(String name, String content) {
        reader.read(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private ConceptDraft only() {
        var concepts = reader.settle().concepts();
        assertThat(concepts).hasSize(1);
        return concepts.iterator().next();
    }

    private static ConceptDraft find(TaxonomyDraft draft, String uri) {
        return draft.concepts().stream()
                .filter(it -> it.uri().equals(uri))
                .findFirst()
                .orElseThrow();
    }

    private List<TaxonomyFault> aside() {
        return reader.settle().aside().stream().map(TaxonomyDraft.Aside::fault).toList();
    }

    private static byte[] zipped(List<String> names, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
