package org.distintivo.catalog.domain;

import java.util.List;
import java.util.Objects;

/**
 * How to write to a delivery partner, as a catalog says it.
 *
 * @param name as results and exams name it
 * @param email where it takes questions about results, or null
 * @param language in which it reads them, as a tag, or null
 * @param accountLanguages of accounts whose results it sends, as tags; empty where it sends all
 */
public record PartnerDraft(
        String name, String email, String language, List<String> accountLanguages) {

    public PartnerDraft {
        Objects.requireNonNull(name, "name");
        accountLanguages = List.copyOf(accountLanguages);
    }
}
