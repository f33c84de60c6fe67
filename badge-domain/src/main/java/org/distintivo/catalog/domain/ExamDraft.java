package org.distintivo.catalog.domain;

import java.util.List;

/**
 * An exam in a catalog that was read and found sound.
 *
 * @param provider the delivery partner whose results these are by default, or null
 */
public record ExamDraft(ItemDraft item, String provider, List<String> skills) {

    public ExamDraft {
        skills = List.copyOf(skills);
    }
}
