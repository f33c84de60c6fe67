package org.distintivo.catalog.service.print;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.distintivo.platform.domain.ItemCodes;

/**
 * Decides what of a text can be set in letters of our fonts and what has to be drawn: what no such
 * font has, scripts that need more shaping than joining, and marks that have to be placed.
 */
final class SetText {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int FIRST_PRESENTATION_FORM = 0xFB50;

    private static final ArabicShaping SHAPING =
            new ArabicShaping(
                    ArabicShaping.TEXT_DIRECTION_LOGICAL
                            | ArabicShaping.LETTERS_SHAPE
                            | ArabicShaping.LENGTH_GROW_SHRINK);

    private final OpenFonts fonts;
    private final Set<Typeface> used = EnumSet.of(Typeface.LATIN);
    private final Set<Integer> forms = new TreeSet<>();

    SetText(OpenFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * A part of a text.
     *
     * @param drawn whether it is a picture, with its text as the words for it
     */
    record Part(String text, boolean drawn) {}

    /** Returns the fonts that the parts so far need. */
    Set<Typeface> used() {
        return used;
    }

    /** Returns the characters of the parts so far, Arabic letters in the forms that they take. */
    Set<Integer> forms() {
        return forms;
    }

    /**
     * Cuts a text where lines may end. A text with letters from right to left of which one cannot
     * be set is one part: pictures are put in order from left to right only.
     */
    List<Part> parts(String text) {
        var han = isIdeographic(text);
        if (canBeSet(text, han)) {
            use(text);
            return List.of(new Part(text, false));
        }
        if (isRightToLeft(text)) {
            return List.of(new Part(text, true));
        }
        var parts = new ArrayList<Part>();
        for (var piece : pieces(text)) {
            add(parts, piece, !canBeSet(piece, han));
        }
        return parts;
    }

    private void add(List<Part> parts, String piece, boolean drawn) {
        if (!drawn) {
            use(piece);
        }
        var last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (last != null && !last.drawn() && !drawn) {
            parts.set(parts.size() - 1, new Part(last.text() + piece, false));
        } else {
            parts.add(new Part(piece, drawn));
        }
    }

    private void use(String text) {
        text.codePoints().forEach(it -> Typeface.of(it).ifPresent(used::add));
        shaped(text).forEach(forms::add);
    }

    /** Returns whether one font has all Chinese characters of a text; two would not go together. */
    private boolean isIdeographic(String text) {
        return text.codePoints()
                .filter(it -> UnicodeScript.of(it) == UnicodeScript.HAN)
                .allMatch(it -> fonts.has(Typeface.JAPANESE, it));
    }

    private boolean canBeSet(String text, boolean han) {
        return text.codePoints().allMatch(it -> canBeSet(it, han)) && joins(text);
    }

    private boolean canBeSet(int character, boolean han) {
        if (PrintableText.isMark(character)
                || character == ZERO_WIDTH_JOINER
                || character == ZERO_WIDTH_NON_JOINER) {
            return false;
        }
        return Typeface.of(character)
                .filter(face -> han || UnicodeScript.of(character) != UnicodeScript.HAN)
                .filter(face -> fonts.has(face, character))
                .isPresent();
    }

    /** Returns whether all Arabic letters have forms for where they stand in a word. */
    private boolean joins(String text) {
        return !isArabic(text) || shaped(text).allMatch(this::stands);
    }

    private boolean stands(int form) {
        var joining = UCharacter.getIntPropertyValue(form, UProperty.JOINING_TYPE);
        return form < FIRST_PRESENTATION_FORM
                ? joining == UCharacter.JoiningType.NON_JOINING
                : fonts.has(Typeface.ARABIC, form);
    }

    private static IntStream shaped(String text) {
        try {
            return SHAPING.shape(text).codePoints();
        } catch (ArabicShapingException e) {
            throw new IllegalStateException(e); // only for a space that cannot grow
        }
    }

    private static boolean isArabic(String text) {
        return text.codePoints().anyMatch(it -> UnicodeScript.of(it) == UnicodeScript.ARABIC);
    }

    private static boolean isRightToLeft(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .anyMatch(
                        it ->
                                it == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                        || it == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    private static List<String> pieces(String text) {
        var breaks = ItemCodes.lineBreaks(text, language(text));
        var pieces = new ArrayList<String>();
        for (int start = 0, end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }

    /** Thai is written without spaces; its dictionary knows the words. */
    private static Locale language(String text) {
        var thai = text.codePoints().anyMatch(it -> UnicodeScript.of(it) == UnicodeScript.THAI);
        return thai ? Locale.forLanguageTag("th") : Locale.ROOT;
    }
}
