package org.distintivo.catalog.domain;

import java.util.Objects;

/**
 * All that an artwork is drawn from. The same drawing gives the same picture, for ever.
 *
 * @param title the item's title as the catalog has it
 * @param level the certification's level, or {@link Exam#LEVEL}
 * @param edition the look: 1 is the first, each redesign is the next
 */
public record Drawing(String title, String level, int edition) {

    public Drawing {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(level, "level");
    }

    /** Returns whether the artwork of an item looks like this. */
    public boolean depicts(CatalogItem item) {
        return title.equals(item.title()) && level.equals(item.level());
    }
}
