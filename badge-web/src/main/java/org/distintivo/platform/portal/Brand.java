package org.distintivo.platform.portal;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The name at the head of the page shown last, for the error page: it must not ask the database,
 * which may be what went wrong.
 */
@ApplicationScoped
public class Brand {

    private volatile String name = "";

    public void remember(String shown) {
        name = shown;
    }

    String nameOr(String otherwise) {
        var shown = name;
        return shown.isEmpty() ? otherwise : shown;
    }
}
