package org.distintivo.insight.service.taxonomy;

import java.util.List;
import java.util.stream.Stream;
import org.distintivo.platform.domain.CleanText;

/** Takes fields with several wordings apart. */
final class Wordings {

    private Wordings() {}

    /** Returns one line without marks that nobody sees. */
    static String clean(String text) {
        return CleanText.line(text.replace('\n', ' ').replace('\t', ' '));
    }

    /**
     * Returns the wordings of a field as ESCO writes them: one in a line, or between bars with
     * spaces around. Versions and files differ.
     */
    static List<String> of(String field) {
        return Stream.of(field.split("\\R| \\| "))
                .map(Wordings::clean)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** As {@link #of}, and with semicolons and bars between as well: for lists made by hand. */
    static List<String> ofList(String field) {
        return Stream.of(field.split("\\R|[|;]"))
                .map(Wordings::clean)
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
