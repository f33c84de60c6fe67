package org.distintivo.insight.service.taxonomy;

import java.io.IOException;
import java.util.Locale;
import org.distintivo.insight.domain.LabelKind;
import org.distintivo.insight.domain.OccupationKind;
import org.distintivo.insight.domain.OccupationSkillRelation;
import org.distintivo.insight.domain.SkillKind;
import org.distintivo.insight.domain.TaxonomyFault;

/**
 * Reads the text files of O*NET: occupations with their titles, and the products that people of an
 * occupation work with, under the headings of UNSPSC. They are in English.
 */
final class OnetRows {

    private static final String CODE = "o*net-soc code";
    private static final String ENGLISH = "en";
    private static final int SOC_LENGTH = 7;

    private final TaxonomyDraft draft;

    OnetRows(TaxonomyDraft draft) {
        this.draft = draft;
    }

    /**
     * Reads the rows, where they are of O*NET.
     *
     * @return false where they are not, and nothing was read
     */
    boolean read(TaxonomyRows rows) throws IOException {
        if (rows.has("scale id", "scale name")) {
            draft.putAside(0, TaxonomyFault.FILE_NOT_NEEDED, draft.file());
        } else if (!rows.has(CODE)) {
            return false;
        } else if (!rows.has("title") && titles(rows) == null && !rows.has("example")) {
            draft.putAside(0, TaxonomyFault.FILE_NOT_NEEDED, draft.file());
        } else {
            readKnown(rows);
        }
        return true;
    }

    private void readKnown(TaxonomyRows rows) throws IOException {
        var titles = titles(rows);
        while (rows.next()) {
            draft.row();
            if (rows.has("example")) {
                technology(rows);
            } else if (titles != null) {
                title(rows, titles);
            } else {
                occupation(rows);
            }
        }
    }

    private static String titles(TaxonomyRows rows) {
        return rows.has("alternate title")
                ? "alternate title"
                : rows.has("reported job title") ? "reported job title" : null;
    }

    private void occupation(TaxonomyRows row) {
        var concept = draft.concept(row.text(CODE), row.line());
        if (concept != null) {
            concept.is(OccupationKind.OCCUPATION);
            concept.classify(null, soc(row.text(CODE)));
            draft.label(concept, ENGLISH, LabelKind.PREFERRED, row.text("title"), row.line());
            concept.describe(row.text("description"));
        }
    }

    /** SOC 2018 has seven characters; what O*NET puts behind the dot is its own. */
    private static String soc(String code) {
        return code.length() >= SOC_LENGTH ? code.substring(0, SOC_LENGTH) : null;
    }

    /** A title with its short form in brackets, as in {@code CEO (Chief Executive Officer)}. */
    private void title(TaxonomyRows row, String column) {
        var concept = draft.concept(row.text(CODE), row.line());
        if (concept == null) {
            return;
        }
        var title = row.text(column);
        draft.label(concept, ENGLISH, LabelKind.ALTERNATIVE, title, row.line());
        int bracket = title.indexOf('(');
        if (bracket > 0 && title.endsWith(")")) {
            var inside = title.substring(bracket + 1, title.length() - 1);
            draft.label(
                    concept,
                    ENGLISH,
                    LabelKind.ALTERNATIVE,
                    title.substring(0, bracket),
                    row.line());
            draft.label(concept, ENGLISH, LabelKind.ALTERNATIVE, inside, row.line());
        }
    }

    private void technology(TaxonomyRows row) {
        var name = row.text("example");
        var concept = draft.concept(uri("technology", name), row.line());
        if (concept == null || name.isEmpty()) {
            return;
        }
        concept.is(SkillKind.TECHNOLOGY);
        draft.label(concept, ENGLISH, LabelKind.PREFERRED, name, row.line());
        heading(concept, row);
        draft.wants(
                row.text(CODE),
                concept.uri(),
                row.text("in demand").equals("Y")
                        ? OccupationSkillRelation.IN_DEMAND
                        : OccupationSkillRelation.TECHNOLOGY);
    }

    private void heading(ConceptDraft technology, TaxonomyRows row) {
        var code = row.text("commodity code");
        if (!code.isEmpty()) {
            var heading = draft.concept(uri("unspsc", code), row.line());
            if (heading != null) {
                heading.is(SkillKind.GROUP);
                draft.label(
                        heading,
                        ENGLISH,
                        LabelKind.PREFERRED,
                        row.text("commodity title"),
                        row.line());
                technology.under(heading.uri());
            }
        }
    }

    /** O*NET numbers its products by name only. */
    private static String uri(String prefix, String name) {
        return prefix + ":" + name.toLowerCase(Locale.ROOT);
    }
}
