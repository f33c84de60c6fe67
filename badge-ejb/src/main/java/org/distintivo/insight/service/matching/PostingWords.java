package org.distintivo.insight.service.matching;

import java.util.List;
import java.util.Objects;

/**
 * What a posting says that skills and occupations are found in.
 *
 * @param id its number
 * @param title one line
 * @param text its description without elements, a line for each block
 * @param skills what the source lists as such
 * @param language BCP 47; null where it could not be told
 */
public record PostingWords(
        long id, String title, String text, List<String> skills, String language) {

    public PostingWords {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        skills = List.copyOf(skills);
    }
}
