package org.distintivo.insight.service.taxonomy;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.distintivo.insight.domain.ConceptLabel;
import org.distintivo.insight.domain.LabelKind;
import org.distintivo.insight.domain.OccupationKind;
import org.distintivo.insight.domain.SkillKind;
import org.distintivo.platform.domain.Sha256;

/**
 * A skill or an occupation as files describe it, possibly several of them, each with something of
 * its own. Its kind decides which it is; until a file says that, it is only named.
 */
public final class ConceptDraft {

    private static final int LONGEST_DESCRIPTION = 2000;

    private final String uri;
    private final Set<ConceptLabel> labels = new LinkedHashSet<>();
    private final Set<String> broader = new TreeSet<>();
    private SkillKind skill;
    private OccupationKind occupation;
    private String isco;
    private String soc;
    private String description = "";

    ConceptDraft(String uri) {
        this.uri = uri;
    }

    void is(SkillKind kind) {
        skill = kind;
    }

    void is(OccupationKind kind) {
        occupation = kind;
    }

    /**
     * Adds a wording; of two preferred ones of a language the second is another wording, and what
     * is preferred in one file and another wording in the next is preferred.
     */
    void add(ConceptLabel label) {
        boolean second =
                label.kind() == LabelKind.PREFERRED && preferred(label.language()).isPresent();
        var kept =
                second
                        ? new ConceptLabel(label.language(), LabelKind.ALTERNATIVE, label.text())
                        : label;
        if (kept.kind() == LabelKind.PREFERRED) {
            labels.removeIf(it -> isSame(it, kept));
        }
        if (labels.stream().noneMatch(it -> isSame(it, kept))) {
            labels.add(kept);
        }
    }

    private static boolean isSame(ConceptLabel one, ConceptLabel other) {
        return one.language().equals(other.language()) && one.text().equals(other.text());
    }

    void under(String broaderUri) {
        broader.add(broaderUri);
    }

    void notUnder(String broaderUri) {
        broader.remove(broaderUri);
    }

    void classify(String inIsco, String inSoc) {
        isco = inIsco == null ? isco : inIsco;
        soc = inSoc == null ? soc : inSoc;
    }

    void describe(String text) {
        if (!text.isEmpty()) {
            description =
                    text.length() <= LONGEST_DESCRIPTION
                            ? text
                            : text.substring(0, LONGEST_DESCRIPTION - 1) + "…";
        }
    }

    String uri() {
        return uri;
    }

    /** Returns which sort of skill it is; null for an occupation. */
    public SkillKind skill() {
        return skill;
    }

    /** Returns which sort of occupation it is; null for a skill. */
    OccupationKind occupation() {
        return occupation;
    }

    public Set<ConceptLabel> labels() {
        return labels;
    }

    Set<String> broader() {
        return broader;
    }

    String isco() {
        return isco;
    }

    String soc() {
        return soc;
    }

    String description() {
        return description;
    }

    private Optional<ConceptLabel> preferred(String language) {
        return labels.stream()
                .filter(it -> it.kind() == LabelKind.PREFERRED)
                .filter(it -> it.language().equals(language))
                .findFirst();
    }

    /**
     * Returns the label to be shown where a reader's language has none: English, else the first.
     */
    public Optional<ConceptLabel> label() {
        return preferred("en")
                .or(
                        () ->
                                labels.stream()
                                        .filter(it -> it.kind() == LabelKind.PREFERRED)
                                        .findFirst());
    }

    /** Returns a digest of everything that is said of it; another one means a change. */
    String hash() {
        var all = new TreeSet<String>();
        labels.forEach(it -> all.add(it.toString()));
        return Sha256.hex(
                String.join(
                        "\n",
                        String.valueOf(skill),
                        String.valueOf(occupation),
                        String.valueOf(isco),
                        String.valueOf(soc),
                        description,
                        String.join(" ", broader),
                        String.join("\n", all)));
    }
}
