package org.distintivo.verifying.portal;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The ways in which a badge can be handed in on a page. Of several at once the first in this order
 * is checked, and the page says that the others were not.
 */
public enum HandedIn {
    FILE,
    PHOTO,
    TEXT,
    LINK;

    public String key() {
        return "verifying.page.handed." + name();
    }

    /** Returns the ways that were used, in the order in which they count. */
    public static List<HandedIn> of(Part file, Part photo, String text, String link) {
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

    /**
     * Returns what was handed in as a file.
     *
     * @param most of a larger one only so many bytes are read, and one more
     */
    public static byte[] read(Part part, int most) {
        try (InputStream content = part.getInputStream()) {
            return content.readNBytes(most + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isGiven(Part part) {
        return part != null && part.getSize() > 0;
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
