package org.distintivo.catalog.domain;

/**
 * What a catalog may say about an item in words; each is null where the catalog says nothing and
 * the text is made from title, skills and requirement instead.
 *
 * @param names the title in other languages
 * @param description what it is and what its holder can do
 * @param criteria how it is earned
 * @param alt what the artwork shows, for those who do not see it
 */
public record ItemTexts(
        LocalizedText names, LocalizedText description, LocalizedText criteria, LocalizedText alt) {

    /** Nothing given, everything made. */
    public static final ItemTexts NONE = new ItemTexts(null, null, null, null);
}
