package org.distintivo.insight.service.taxonomy;

import java.io.IOException;
import java.util.Locale;
import org.distintivo.insight.domain.LabelKind;
import org.distintivo.insight.domain.OccupationKind;
import org.distintivo.insight.domain.OccupationSkillRelation;
import org.distintivo.insight.domain.SkillKind;
import org.distintivo.insight.domain.TaxonomyFault;

/**
 * Reads the CSV files of ESCO, versions 1.0 to 1.2, by the names of their columns, which moved and
 * grew from version to version. Other wordings stand in lines of their own or between bars; both
 * are read everywhere.
 */
final class EscoRows {

    private static final String URI = "concepturi";
    private static final String LABEL = "preferredlabel";
    private static final int LEVELS = 4;

    private final TaxonomyDraft draft;
    private final String language;

    /**
     * @param language of the file, as its name says
     */
    EscoRows(TaxonomyDraft draft, String language) {
        this.draft = draft;
        this.language = language;
    }

    /**
     * Reads the rows, where they are of ESCO.
     *
     * @return false where they are not, and nothing was read
     */
    boolean read(TaxonomyRows rows) throws IOException {
        if (rows.has(URI, LABEL, "concepttype")) {
            each(rows, this::concept);
        } else if (rows.has(URI, "broaderuri")) {
            each(rows, this::broader);
        } else if (rows.has("level 0 uri", "level 1 uri")) {
            each(rows, this::levels);
        } else if (rows.has("occupationuri", "skilluri")) {
            each(rows, this::wanted);
        } else {
            return false;
        }
        return true;
    }

    private interface RowReader {
        void read(TaxonomyRows row);
    }

    private void each(TaxonomyRows rows, RowReader reader) throws IOException {
        while (rows.next()) {
            draft.row();
            reader.read(rows);
        }
    }

    private void concept(TaxonomyRows row) {
        var status = row.text("status");
        if (!status.isEmpty() && !status.equalsIgnoreCase("released")) {
            draft.putAside(row.line(), TaxonomyFault.NOT_RELEASED, row.text(LABEL) + ": " + status);
            return;
        }
        var type = row.text("concepttype").toLowerCase(Locale.ROOT);
        if (!type.matches("knowledgeskillcompetence|skillgroup|occupation|iscogroup")) {
            draft.putAside(row.line(), TaxonomyFault.KIND_UNKNOWN, row.text("concepttype"));
            return;
        }
        var concept = draft.concept(row.text(URI), row.line());
        if (concept != null) {
            kind(concept, type, row);
            wordings(concept, row);
            concept.describe(row.text("description"));
            Wordings.of(row.text("broaderconcepturi")).forEach(concept::under);
        }
    }

    private static void kind(ConceptDraft concept, String type, TaxonomyRows row) {
        switch (type) {
            case "skillgroup" -> concept.is(SkillKind.GROUP);
            case "iscogroup" -> {
                concept.is(OccupationKind.GROUP);
                concept.classify(row.text("code"), null);
            }
            case "occupation" -> {
                concept.is(OccupationKind.OCCUPATION);
                concept.classify(row.text("iscogroup").isEmpty() ? null : isco(row), null);
            }
            default -> concept.is(skill(row));
        }
    }

    private static String isco(TaxonomyRows row) {
        return row.text("iscogroup").replaceFirst("^.*/C", "");
    }

    private static SkillKind skill(TaxonomyRows row) {
        if (row.text("inscheme").contains("skill-language-groups")
                || row.text("inscheme").contains("language-skills")) {
            return SkillKind.LANGUAGE;
        }
        return switch (row.text("skilltype").toLowerCase(Locale.ROOT)) {
            case "knowledge" -> SkillKind.KNOWLEDGE;
            case "attitude" -> SkillKind.ATTITUDE;
            default -> SkillKind.COMPETENCE;
        };
    }

    private void wordings(ConceptDraft concept, TaxonomyRows row) {
        draft.label(concept, language, LabelKind.PREFERRED, row.text(LABEL), row.line());
        Wordings.of(row.text("altlabels"))
                .forEach(
                        it ->
                                draft.label(
                                        concept, language, LabelKind.ALTERNATIVE, it, row.line()));
        Wordings.of(row.text("hiddenlabels"))
                .forEach(it -> draft.label(concept, language, LabelKind.HIDDEN, it, row.line()));
    }

    private void broader(TaxonomyRows row) {
        var concept = draft.concept(row.text(URI), row.line());
        if (concept != null && !row.text("broaderuri").isEmpty()) {
            concept.under(row.text("broaderuri"));
        }
    }

    /**
     * Each row is one concept with everything above it; the last level that is filled is its own.
     */
    private void levels(TaxonomyRows row) {
        String above = null;
        for (int level = 0; level < LEVELS; level++) {
            var uri = row.text("level " + level + " uri");
            if (uri.isEmpty()) {
                return;
            }
            var concept = draft.concept(uri, row.line());
            if (concept == null) {
                return;
            }
            heading(concept, row, level);
            if (above != null) {
                concept.under(above);
            }
            above = uri;
        }
    }

    private void heading(ConceptDraft concept, TaxonomyRows row, int level) {
        if (concept.skill() == null && concept.occupation() == null) {
            concept.is(SkillKind.GROUP);
            var label = row.text("level " + level + " preferred term");
            draft.label(concept, language, LabelKind.PREFERRED, label, row.line());
        }
    }

    private void wanted(TaxonomyRows row) {
        var relation =
                row.text("relationtype").equalsIgnoreCase("essential")
                        ? OccupationSkillRelation.ESSENTIAL
                        : OccupationSkillRelation.OPTIONAL;
        draft.wants(row.text("occupationuri"), row.text("skilluri"), relation);
    }
}
