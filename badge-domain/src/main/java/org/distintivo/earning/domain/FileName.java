package org.distintivo.earning.domain;

import java.util.Optional;
import org.distintivo.platform.domain.CleanText;

/**
 * What a file of results was called by whoever handed it in, as far as it can be shown and given
 * back: without folders, control characters and marks that nobody sees.
 */
public record FileName(String text) {

    private static final int LONGEST = 150;
    private static final String OF_ERRORS = "-errors";

    /** Returns the name; empty where none was sent or nothing of it can be shown. */
    public static Optional<FileName> of(String sent) {
        if (sent == null) {
            return Optional.empty();
        }
        var last = sent.substring(1 + Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')));
        var text = CleanText.line(last.replaceAll("[\\p{Cc}\\p{Cs}\\u2028\\u2029]", " ")).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(new FileName(shortened(text)));
    }

    /** Cuts the middle, so that the ending stays. */
    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int half = LONGEST / 2;
        return text.substring(0, half) + "…" + text.substring(text.length() - half);
    }

    /**
     * Returns the name of the file with its rejected rows, which is the same for a file that
     * already was one.
     */
    public String ofErrors() {
        int dot = text.lastIndexOf('.');
        var stem = dot > 0 ? text.substring(0, dot) : text;
        return (stem.endsWith(OF_ERRORS) ? stem : stem + OF_ERRORS) + ".csv";
    }
}
