package org.distintivo.account.domain;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.distintivo.platform.domain.CleanText;

/**
 * Cleans and checks names: any script and one line. Invisible marks that copying leaves behind, or
 * that change how text around them reads, are taken out.
 */
public final class PersonName {

    /** Characters of the longest name or part of a name, each with its marks. */
    public static final int MAX_LENGTH = 100;

    /** Units of UTF-16 that the database has room for. */
    private static final int ROOM = 200;

    /** Languages in which names are said surname first (CLDR, nameOrderLocales). */
    private static final Set<String> FAMILY_FIRST =
            Set.of("hu", "ja", "km", "ko", "mn", "vi", "yue", "zh");

    /** Languages that write both parts together in their own script; Japanese documents do not. */
    private static final Set<String> WRITTEN_TOGETHER = Set.of("ko", "yue", "zh");

    private static final Set<UnicodeScript> OWN_SCRIPTS =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HANGUL);

    private PersonName() {}

    /**
     * Returns the name in NFC, without invisible marks and space around it and with single spaces
     * inside.
     *
     * @throws PersonNameInvalidException if it is empty, too long or holds what no name holds
     */
    public static String require(String text) {
        var name = text == null ? "" : tidy(text);
        if (name.isEmpty()) {
            throw new PersonNameInvalidException("it is empty");
        }
        if (isTooLong(name)) {
            throw new PersonNameInvalidException("it is too long");
        }
        if (name.codePoints().anyMatch(PersonName::isForbidden)) {
            throw new PersonNameInvalidException("it holds a character that no name holds");
        }
        return name;
    }

    private static boolean isTooLong(String name) {
        return name.length() > MAX_LENGTH
                && (name.length() > ROOM || NameDifference.split(name).size() > MAX_LENGTH);
    }

    /** Returns the same for a name that may be missing; blank counts as missing. */
    public static String orNull(String text) {
        return text == null || tidy(text).isEmpty() ? null : require(text);
    }

    /**
     * Returns both parts in the order in which the person's language writes them; either may be
     * null or empty. Chinese names in ideographs and Korean ones in hangul have no space between.
     */
    public static String whole(String givenName, String familyName, Locale language) {
        var given = givenName == null ? "" : givenName;
        var family = familyName == null ? "" : familyName;
        var familyFirst = FAMILY_FIRST.contains(language.getLanguage());
        var space = isWrittenTogether(language, given + family) ? "" : " ";
        return (familyFirst ? family + space + given : given + space + family).strip();
    }

    /**
     * Returns the part of a name by which a person is greeted: the given name that is known, where
     * the name begins with it and the person's language says it so; else the whole name. Nothing is
     * guessed from how a name looks.
     *
     * @param givenName as results tell it; may be null or empty
     */
    public static String greeted(String name, String givenName, Locale language) {
        var given = givenName == null ? "" : givenName;
        var first = !given.isEmpty() && (name + " ").startsWith(given + " ");
        return first && !FAMILY_FIRST.contains(language.getLanguage()) ? given : name;
    }

    private static boolean isWrittenTogether(Locale language, String name) {
        return WRITTEN_TOGETHER.contains(language.getLanguage())
                && name.codePoints().mapToObj(UnicodeScript::of).allMatch(OWN_SCRIPTS::contains);
    }

    private static String tidy(String text) {
        return CleanText.line(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private static boolean isForbidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    true;
            default -> false;
        };
    }
}
