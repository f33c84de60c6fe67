package org.distintivo.sharing.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.distintivo.platform.domain.Sha256;

/**
 * The word by which a holder's public profile is found at {@code /people/{handle}}: small letters
 * of ASCII, digits, and single hyphens between them, beginning with a letter. Capital letters mean
 * the same as small ones.
 *
 * <p>Two handles that people take for one another have the same {@linkplain #skeleton() skeleton},
 * and only one person ever has handles of one skeleton.
 */
public record Handle(String text) {

    /** Characters of the shortest one. */
    public static final int SHORTEST = 3;

    /** Characters of the longest one. */
    public static final int LONGEST = 30;

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
    private static final Pattern TYPED = Pattern.compile("[A-Za-z0-9-]*");

    /**
     * Requires a handle.
     *
     * @throws IllegalArgumentException if the text is not written as one; {@link #find} for what
     *     people type
     */
    public Handle {
        if (!fits(text)) {
            throw new IllegalArgumentException("not a handle");
        }
    }

    /** Returns the handle that somebody typed; empty if it is none. */
    public static Optional<Handle> find(String typed) {
        // letters of other alphabets are refused before any of them becomes one of ours
        return typed != null && TYPED.matcher(typed).matches()
                ? Optional.of(typed.toLowerCase(Locale.ROOT)).filter(Handle::fits).map(Handle::new)
                : Optional.empty();
    }

    private static boolean fits(String text) {
        return isOfLength(text) && FORM.matcher(text).matches();
    }

    /** Returns whether the text has as many characters as a handle. */
    public static boolean isOfLength(String text) {
        return text.length() >= SHORTEST && text.length() <= LONGEST;
    }

    /** Returns what is the same for all handles that look alike; hyphens count for nothing. */
    public String skeleton() {
        return skeleton(text);
    }

    /** Returns the skeleton of a part of a handle, or of any word in small letters of ASCII. */
    static String skeleton(String word) {
        return word.replace("-", "")
                .replace("rn", "m")
                .replace("vv", "w")
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('i', 'l');
    }

    /** Returns the hash by which the handle is found. */
    public String hash() {
        return Sha256.hex(text);
    }

    /** Returns the hash by which handles that look like this one are found. */
    public String skeletonHash() {
        return Sha256.hex(skeleton());
    }

    @Override
    public String toString() {
        return text;
    }
}
