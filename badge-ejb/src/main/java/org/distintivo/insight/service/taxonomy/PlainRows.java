package org.distintivo.insight.service.taxonomy;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.distintivo.insight.domain.LabelKind;
import org.distintivo.insight.domain.OccupationKind;
import org.distintivo.insight.domain.SkillKind;
import org.distintivo.insight.domain.TaxonomyFault;

/**
 * Reads lists that somebody made: a label in each line, or CSV with a header that has {@code label}
 * and, where wanted, {@code alternatives} (with semicolons or bars between), {@code hidden}, {@code
 * id}, {@code kind}, {@code language}, {@code broader}, {@code isco}, {@code soc} and {@code
 * description}. Rows with the same id are one concept, such as in several languages; without an id
 * the label is it.
 */
final class PlainRows {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");
    private static final String OCCUPATION = "occupation";
    private static final Map<String, SkillKind> KINDS =
            Stream.of(SkillKind.values())
                    .collect(Collectors.toMap(SkillKind::code, Function.identity()));

    private final TaxonomyDraft draft;
    private final String language;

    PlainRows(TaxonomyDraft draft, String language) {
        this.draft = draft;
        this.language = language;
    }

    /**
     * Reads the rows, where they have labels.
     *
     * @return false where they have none, and nothing was read
     */
    boolean read(TaxonomyRows rows) throws IOException {
        if (rows.has("label")) {
            while (rows.next()) {
                draft.row();
                row(rows);
            }
            return true;
        }
        return rows.isWithoutHeader() && readLines(rows);
    }

    private boolean readLines(TaxonomyRows rows) throws IOException {
        do {
            draft.row();
            var label = rows.first();
            if (!label.isEmpty() && !label.startsWith("#")) {
                var concept = draft.concept(id("", label), rows.line());
                if (concept != null) {
                    concept.is(SkillKind.COMPETENCE);
                    draft.label(concept, language, LabelKind.PREFERRED, label, rows.line());
                }
            }
        } while (rows.next());
        return true;
    }

    private void row(TaxonomyRows row) {
        var in = row.text("language").isEmpty() ? language : row.text("language");
        if (!LANGUAGE.matcher(in).matches()) {
            draft.putAside(row.line(), TaxonomyFault.LANGUAGE_UNKNOWN, in);
            return;
        }
        var label = row.text("label");
        if (label.isEmpty()) {
            draft.putAside(row.line(), TaxonomyFault.LABEL_MISSING, row.text("id"));
            return;
        }
        var concept = draft.concept(id(row.text("id"), label), row.line());
        if (concept != null && kind(concept, row)) {
            wordings(concept, row, in);
            concept.describe(row.text("description"));
            concept.classify(orNull(row.text("isco")), orNull(row.text("soc")));
            Wordings.ofList(row.text("broader")).forEach(concept::under);
        }
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String id(String given, String label) {
        return given.isEmpty() ? Wordings.clean(label).toLowerCase(Locale.ROOT) : given;
    }

    private boolean kind(ConceptDraft concept, TaxonomyRows row) {
        var kind = row.text("kind").toLowerCase(Locale.ROOT);
        if (kind.equals(OCCUPATION)) {
            concept.is(OccupationKind.OCCUPATION);
            return true;
        }
        if (kind.isEmpty() && (concept.skill() != null || concept.occupation() != null)) {
            return true;
        }
        var skill = skill(kind.isEmpty() ? "competence" : kind);
        skill.ifPresentOrElse(
                concept::is, () -> draft.putAside(row.line(), TaxonomyFault.KIND_UNKNOWN, kind));
        return skill.isPresent();
    }

    private static Optional<SkillKind> skill(String kind) {
        return Optional.ofNullable(KINDS.get(kind));
    }

    private void wordings(ConceptDraft concept, TaxonomyRows row, String in) {
        draft.label(concept, in, LabelKind.PREFERRED, row.text("label"), row.line());
        for (var one : Wordings.ofList(row.text("alternatives"))) {
            draft.label(concept, in, LabelKind.ALTERNATIVE, one, row.line());
        }
        for (var one : Wordings.ofList(row.text("hidden"))) {
            draft.label(concept, in, LabelKind.HIDDEN, one, row.line());
        }
    }
}
