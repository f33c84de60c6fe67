package org.distintivo.platform.portal;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Remembers the program's name as a page showed it last, for the error page, which must not ask the
 * database.
 */
@ApplicationScoped
public class ErrorPageBrand {

    private volatile String name = "";

    public void remember(String shown) {
        name = shown;
    }

    String nameOr(String otherwise) {
        var shown = name;
        return shown.isEmpty() ? otherwise : shown;
    }
}
