package org.distintivo.insight.service;

import java.util.List;

/**
 * A posting that is new or says something else than before, for whoever looks into its words.
 *
 * @param id its row
 * @param isNew whether the row was written just now
 * @param text its description without elements, a line for each block; empty where there is none
 * @param skills what the source lists as such, in its words
 * @param language BCP 47; null where it could not be told
 */
record TakenPosting(
        long id, boolean isNew, String title, String text, List<String> skills, String language) {

    TakenPosting {
        skills = List.copyOf(skills);
    }
}
