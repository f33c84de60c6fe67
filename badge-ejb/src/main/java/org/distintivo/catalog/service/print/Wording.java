package org.distintivo.catalog.service.print;

import java.util.Optional;

/**
 * A text of the catalog.
 *
 * @param language its language, where that is known and may be another than the certificate's
 */
public record Wording(String text, Optional<String> language) {

    /** Returns a text of which nobody knows the language. */
    public static Wording of(String text) {
        return new Wording(text, Optional.empty());
    }
}
