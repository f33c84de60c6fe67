package org.distintivo.catalog.service.print;

import java.io.IOException;
import java.lang.Character.UnicodeBlock;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Lets fonts say for each glyph which character it stands for here (ISO 32000-1 §9.10.3). The
 * library names the first of those that share a glyph, which turns an Arabic yeh into a Persian one
 * and a Chinese character into the sign of a radical for whoever copies or listens.
 */
final class ReadableLetters {

    private static final Set<UnicodeBlock> FORMS =
            Set.of(
                    UnicodeBlock.ARABIC_PRESENTATION_FORMS_A,
                    UnicodeBlock.ARABIC_PRESENTATION_FORMS_B);

    private static final int MOST_AT_ONCE = 100; // Adobe Technical Note #5411, 1.4.1

    private static final String START =
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;

    private static final String END =
            """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private ReadableLetters() {}

    /**
     * Writes the characters of a font anew.
     *
     * @param font that was cut down to what a document needs
     * @param whole the same before
     * @param forms the characters of the document, Arabic letters in the forms that they take
     */
    static void correct(PDFont font, TrueTypeFont whole, Set<Integer> forms) throws IOException {
        var stream = font.getCOSObject().getCOSStream(COSName.TO_UNICODE);
        if (stream == null) {
            return; // a weight in which nothing was written
        }
        var letters = letters(whole.getUnicodeCmapLookup(), forms);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(map(letters).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static Map<Integer, String> letters(CmapLookup glyphs, Set<Integer> forms) {
        var letters = new TreeMap<Integer, String>();
        for (var character : forms) {
            var glyph = glyphs.getGlyphId(character);
            if (glyph != 0) {
                letters.putIfAbsent(glyph, letter(character));
            }
        }
        return letters;
    }

    /** Ligatures stay as they are: readers take them apart in the order of the line. */
    private static String letter(int form) {
        var shown = Character.toString(form);
        if (!FORMS.contains(UnicodeBlock.of(form))) {
            return shown;
        }
        var letter = Normalizer.normalize(shown, Normalizer.Form.NFKC);
        return letter.length() == 1 ? letter : shown;
    }

    private static String map(Map<Integer, String> letters) {
        var map = new StringBuilder(START);
        var entries = List.copyOf(letters.entrySet());
        for (int from = 0; from < entries.size(); from += MOST_AT_ONCE) {
            var some = entries.subList(from, Math.min(entries.size(), from + MOST_AT_ONCE));
            map.append(some.size()).append(" beginbfchar\n");
            some.forEach(it -> map.append(entry(it.getKey(), it.getValue())));
            map.append("endbfchar\n");
        }
        return map.append(END).toString();
    }

    private static String entry(int glyph, String letter) {
        var units = new StringBuilder();
        letter.chars().forEach(unit -> units.append("%04X".formatted(unit)));
        return "<%04X> <%s>\n".formatted(glyph, units);
    }
}
