package org.distintivo.platform.portal;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Remembers the program's name and look as a page showed them last, for the error page, which must
 * not ask the database.
 */
@ApplicationScoped
public class ErrorPageBrand {

    private volatile String name = "";
    private volatile BrandLook look;

    void remember(String shown, BrandLook shownLook) {
        name = shown;
        look = shownLook;
    }

    String nameOr(String otherwise) {
        var shown = name;
        return shown.isEmpty() ? otherwise : shown;
    }

    /** Returns the address of the style sheet. */
    String style(Assets assets) {
        var shown = look;
        return shown == null ? assets.of("portal.css") : shown.style();
    }

    /** Returns the address of the sign in the browser's tab. */
    String icon(Assets assets) {
        var shown = look;
        return shown == null ? assets.of("mark.svg") : shown.icon();
    }
}
