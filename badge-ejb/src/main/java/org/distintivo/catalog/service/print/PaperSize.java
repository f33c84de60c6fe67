package org.distintivo.catalog.service.print;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** The sheets that people have in their printers, by the country they read in. */
public enum PaperSize {
    /** ISO 216: nearly everywhere, and where the country is not known. */
    A4("210mm 297mm", "66mm"),
    /** ANSI A: the United States, Canada, Mexico and others that CLDR names. */
    LETTER("8.5in 11in", "56mm");

    private static final int LETTER_HEIGHT = 279;

    private final String dimensions;
    private final String artwork;

    PaperSize(String dimensions, String artwork) {
        this.dimensions = dimensions;
        this.artwork = artwork;
    }

    /** Returns the paper of the country that a reader's most wanted language names, if any. */
    public static PaperSize of(Locale reader) {
        if (reader == null || reader.getCountry().isEmpty()) {
            return A4;
        }
        var sheet = LocaleData.getPaperSize(ULocale.forLocale(reader));
        return sheet.getHeight() == LETTER_HEIGHT ? LETTER : A4;
    }

    /** Returns width and height as CSS has them. */
    String dimensions() {
        return dimensions;
    }

    /** Returns the width and height of the artwork, for which a shorter sheet leaves less room. */
    public String artwork() {
        return artwork;
    }
}
