package org.distintivo.catalog.domain;

import java.util.List;

/**
 * An exam in a catalog that was read and found sound.
 *
 * @param provider the delivery partner whose results these are by default, or null
 * @param score what its scores mean and whether badges tell them, or null
 */
public record ExamDraft(ItemDraft item, String provider, List<Skill> skills, ScoreScale score) {

    public ExamDraft {
        skills = List.copyOf(skills);
    }
}
