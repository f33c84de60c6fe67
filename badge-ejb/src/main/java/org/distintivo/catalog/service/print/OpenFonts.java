package org.distintivo.catalog.service.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.distintivo.catalog.service.FontFiles;

/**
 * Keeps fonts open for one document after the other, because opening a large one takes longer than
 * writing with it. For one thread at a time. A font is opened when a text first needs it.
 */
final class OpenFonts {

    private final Map<String, TrueTypeFont> opened = new HashMap<>();
    private final Map<Typeface, CmapLookup> characters = new HashMap<>();

    /** Returns the font in a file. */
    TrueTypeFont font(String file) {
        return opened.computeIfAbsent(file, OpenFonts::open);
    }

    boolean has(Typeface face, int character) {
        return characters.computeIfAbsent(face, this::characters).getGlyphId(character) != 0;
    }

    private CmapLookup characters(Typeface face) {
        try {
            return font(face.regular()).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont open(String file) {
        try (var stream = FontFiles.open(file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // our own file
        }
    }
}
