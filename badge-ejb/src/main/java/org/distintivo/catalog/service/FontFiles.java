package org.distintivo.catalog.service;

import java.io.IOException;
import java.io.InputStream;

/** Opens the fonts that come with the product, because a server often has none. */
public final class FontFiles {

    private static final String FOLDER = "/org/distintivo/catalog/fonts/";

    private FontFiles() {}

    /**
     * Opens a font.
     *
     * @param name without folder and extension, as the build writes it
     */
    public static InputStream open(String name) throws IOException {
        var file = FontFiles.class.getResourceAsStream(FOLDER + name + ".ttf");
        if (file == null) {
            throw new IOException("no font " + name);
        }
        return file;
    }
}
