package org.distintivo.insight.service.matching;

import java.time.Instant;
import org.distintivo.insight.domain.SkillCorrection;
import org.distintivo.insight.domain.SkillKind;

/**
 * A skill of a taxonomy.
 *
 * @param id in addresses
 * @param uri what the taxonomy calls it
 * @param language of the label
 * @param found the wording by which it was searched; its label where it was not
 * @param postings how many open postings name it
 * @param vanishedAt since when the taxonomy no longer names it; null while it does
 */
public record SkillView(
        String id,
        String taxonomy,
        String taxonomyTitle,
        String uri,
        SkillKind kind,
        String language,
        String label,
        String found,
        String description,
        long postings,
        Instant vanishedAt) {

    /** Returns under what is recorded what staff say about it. */
    public String subject() {
        return SkillCorrection.subject(id);
    }
}
