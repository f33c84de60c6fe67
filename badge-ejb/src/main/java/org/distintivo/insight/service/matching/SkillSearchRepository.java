package org.distintivo.insight.service.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Searches wordings of skills. PostgreSQL knows the forms of words of some languages (full text)
 * and nearly equal spellings (trigrams, where its extension is installed); H2 finds the beginnings
 * of wordings, and no more.
 */
@ApplicationScoped
class SkillSearchRepository {

    private static final String COLUMNS =
            "select l.skill_id, l.label from skill_label l join skill s on s.id = l.skill_id"
                    + " join taxonomy t on t.id = s.taxonomy_id"
                    + " where t.state = 'ACTIVE' and s.vanished_at is null and s.kind <> 'GROUP'"
                    + " and l.kind <> 'HIDDEN'";

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /**
     * Returns the wordings that have all words of a text in forms of a language, the shortest
     * first, with the skills that have them. PostgreSQL only.
     */
    Map<Long, String> mapByWords(String language, String text, int most) {
        var configuration = SearchIndexes.CONFIGURATIONS.get(language);
        return wordings(
                em.createNativeQuery(
                                COLUMNS
                                        + " and l.language = ?1 and to_tsvector('"
                                        + configuration
                                        + "', l.label) @@ plainto_tsquery('"
                                        + configuration
                                        + "', ?2) order by length(l.label), l.id")
                        .setParameter(1, language)
                        .setParameter(2, text)
                        .setMaxResults(most)
                        .getResultList());
    }

    /**
     * Returns wordings that are spelled nearly so, the nearest first. PostgreSQL with pg_trgm only.
     */
    Map<Long, String> mapBySpelling(String folded, double least, int most) {
        return wordings(
                em.createNativeQuery(
                                COLUMNS
                                        + " and l.folded % ?1 and similarity(l.folded, ?1) >= ?2"
                                        + " order by similarity(l.folded, ?1) desc, l.id")
                        .setParameter(1, folded)
                        .setParameter(2, least)
                        .setMaxResults(most)
                        .getResultList());
    }

    /** Returns wordings that begin so, the shortest first. */
    Map<Long, String> mapByBeginning(String folded, int most) {
        var like = folded.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return wordings(
                em.createNativeQuery(
                                COLUMNS
                                        + " and l.folded like ?1 escape '!'"
                                        + " order by length(l.label), l.id")
                        .setParameter(1, like)
                        .setMaxResults(most)
                        .getResultList());
    }

    private static Map<Long, String> wordings(List<?> rows) {
        Map<Long, String> wordings = new LinkedHashMap<>();
        for (var row : rows) {
            var columns = (Object[]) row;
            wordings.putIfAbsent(((Number) columns[0]).longValue(), (String) columns[1]);
        }
        return wordings;
    }

    /** Returns the languages of all wordings. */
    List<String> languages() {
        var languages = new TreeMap<String, Boolean>();
        em.createQuery("select t.languages from Taxonomy t", String.class)
                .getResultList()
                .forEach(
                        it -> {
                            for (var language : it.split(" ")) {
                                languages.put(language, true);
                            }
                        });
        return List.copyOf(languages.keySet());
    }
}
