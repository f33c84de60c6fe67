package org.distintivo.catalog.service;

import java.util.List;
import java.util.stream.IntStream;
import org.distintivo.catalog.domain.CatalogDraft;
import org.distintivo.catalog.domain.CatalogFault;

/**
 * Finds levels that are allowed and for which there is neither a word nor a color: a program may
 * have levels of its own, but one that nobody foresaw is more often a slip.
 */
final class UnforeseenLevels {

    private UnforeseenLevels() {}

    static List<CatalogFault> in(CatalogDraft draft) {
        var certifications = draft.certifications();
        return IntStream.range(0, certifications.size())
                .filter(i -> !ArtworkLevel.isForeseen(certifications.get(i).level()))
                .mapToObj(i -> warning(i, certifications.get(i).level()))
                .toList();
    }

    private static CatalogFault warning(int place, String level) {
        var choices = String.join(", ", ArtworkLevel.ofCertifications());
        return new CatalogFault(
                "/certifications/" + place + "/level",
                "unforeseen-level",
                List.of(CatalogFault.shown(level), choices));
    }
}
