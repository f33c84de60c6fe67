package org.distintivo.verifying.portal;

import jakarta.servlet.http.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * The ways in which a badge can be handed in at the verify page. Of several at once the first in
 * this order is checked, and the page says that the others were not.
 */
enum HandedIn {
    FILE,
    PHOTO,
    TEXT,
    LINK;

    String key() {
        return "verifying.page.handed." + name();
    }

    /** Returns the ways that were used, in the order in which they count. */
    static List<HandedIn> of(Part file, Part photo, String text, String link) {
        var used = new ArrayList<HandedIn>();
        if (isGiven(file)) {
            used.add(FILE);
        }
        if (isGiven(photo)) {
            used.add(PHOTO);
        }
        if (isGiven(text)) {
            used.add(TEXT);
        }
        if (isGiven(link)) {
            used.add(LINK);
        }
        return used;
    }

    private static boolean isGiven(Part part) {
        return part != null && part.getSize() > 0;
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
