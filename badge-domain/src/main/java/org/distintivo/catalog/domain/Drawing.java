package org.distintivo.catalog.domain;

import java.util.Objects;

/**
 * All that an artwork is drawn from. The same drawing gives the same picture, for ever.
 *
 * @param title the item's title as the catalog has it
 * @param level the certification's level, or {@link Exam#LEVEL}
 * @param program the program's label in small print, may be empty
 * @param edition the look: 1 is the first, each redesign is the next
 */
public record Drawing(String title, String level, String program, int edition) {

    public Drawing {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(program, "program");
    }

    /**
     * Returns whether the artwork of an item looks like this; the program's small print alone does
     * not matter.
     */
    public boolean depicts(CatalogItem item) {
        return title.equals(item.title()) && level.equals(item.level());
    }
}
