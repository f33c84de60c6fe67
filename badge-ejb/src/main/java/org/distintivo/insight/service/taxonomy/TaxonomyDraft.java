package org.distintivo.insight.service.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.distintivo.insight.domain.ConceptLabel;
import org.distintivo.insight.domain.LabelKind;
import org.distintivo.insight.domain.OccupationSkillRelation;
import org.distintivo.insight.domain.TaxonomyFault;

/** What the files of a taxonomy say together, with what could not be understood and why. */
public final class TaxonomyDraft {

    private static final int MOST_KEPT = 500;
    private static final int MOST_CONCEPTS = 300_000;
    private static final int LONGEST_URI = 300;

    /** Something put aside. */
    record Aside(String file, long line, TaxonomyFault fault, String found) {}

    /** An occupation that wants a skill. */
    record Wanted(String occupation, String skill) {}

    private final Map<String, ConceptDraft> concepts = new LinkedHashMap<>();
    private final Map<Wanted, OccupationSkillRelation> wanted = new LinkedHashMap<>();
    private final List<Aside> aside = new ArrayList<>();
    private final Map<TaxonomyFault, Integer> counts = new EnumMap<>(TaxonomyFault.class);
    private final Set<String> languages = new TreeSet<>();
    private String file = "";
    private int rows;

    /** Says which file the following is of. */
    void file(String name) {
        file = name;
    }

    String file() {
        return file;
    }

    /** Counts a row that was read. */
    void row() {
        rows++;
    }

    /** Puts something aside; all are counted, the first {@value #MOST_KEPT} are kept. */
    void putAside(long line, TaxonomyFault fault, String found) {
        counts.merge(fault, 1, Integer::sum);
        if (aside.size() < MOST_KEPT) {
            aside.add(new Aside(file, line, fault, found));
        }
    }

    /**
     * Returns what is called so inside the taxonomy, begun where it was not named before; null
     * where that is no name, which is put aside.
     */
    ConceptDraft concept(String uri, long line) {
        if (uri.isEmpty() || uri.length() > LONGEST_URI) {
            putAside(
                    line,
                    uri.isEmpty() ? TaxonomyFault.URI_MISSING : TaxonomyFault.URI_TOO_LONG,
                    uri);
            return null;
        }
        var known = concepts.get(uri);
        if (known == null && concepts.size() == MOST_CONCEPTS) {
            putAside(line, TaxonomyFault.FILE_TOO_LARGE, uri);
            return null;
        }
        return concepts.computeIfAbsent(uri, ConceptDraft::new);
    }

    /** Adds a wording, or puts it aside where it is none. */
    void label(ConceptDraft concept, String language, LabelKind kind, String text, long line) {
        var one = Wordings.clean(text);
        if (one.length() > ConceptLabel.LONGEST) {
            putAside(line, TaxonomyFault.LABEL_TOO_LONG, one);
        } else if (!one.isEmpty()) {
            concept.add(new ConceptLabel(language, kind, one));
            languages.add(language);
        } else if (kind == LabelKind.PREFERRED) {
            putAside(line, TaxonomyFault.LABEL_MISSING, concept.uri());
        }
    }

    void wants(String occupation, String skill, OccupationSkillRelation relation) {
        wanted.merge(new Wanted(occupation, skill), relation, TaxonomyDraft::stronger);
    }

    private static OccupationSkillRelation stronger(
            OccupationSkillRelation one, OccupationSkillRelation other) {
        boolean first =
                one == OccupationSkillRelation.ESSENTIAL
                        || one == OccupationSkillRelation.IN_DEMAND;
        return first ? one : other;
    }

    /** Leaves out what no file described, relations to it, and circles; each is put aside. */
    void settle() {
        concepts.values()
                .removeIf(
                        it ->
                                it.skill() == null && it.occupation() == null
                                        || it.label().isEmpty());
        file("");
        new Hierarchy(concepts, this::putAside).settle();
        wanted.keySet()
                .removeIf(
                        it -> {
                            boolean unknown =
                                    !concepts.containsKey(it.occupation())
                                            || !concepts.containsKey(it.skill());
                            if (unknown) {
                                putAside(
                                        0,
                                        TaxonomyFault.CONCEPT_UNKNOWN,
                                        it.occupation() + " " + it.skill());
                            }
                            return unknown;
                        });
    }

    public Collection<ConceptDraft> concepts() {
        return concepts.values();
    }

    Map<Wanted, OccupationSkillRelation> wanted() {
        return wanted;
    }

    /** Returns the first things that were put aside. */
    List<Aside> aside() {
        return aside;
    }

    /** Returns how many things were put aside, by why. */
    Map<TaxonomyFault, Integer> counts() {
        return counts;
    }

    Set<String> languages() {
        return languages;
    }

    /** Returns how many rows were read, whatever became of them. */
    int rows() {
        return rows;
    }
}
