package org.distintivo.insight.service.matching;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as words: runs of letters and digits, folded (without case and accents), with where they
 * stand and what stands between them. Marks that belong to names of techniques stay with them, as
 * in {@code C++}, {@code C#} and {@code .NET}. Of scripts that write no spaces each sign is a word,
 * except that katakana stays together.
 */
public final class Words {

    private static final int FIRST_SIZE = 64;

    private final String text;
    private int size;
    private String[] folded = new String[FIRST_SIZE];
    private int[] starts = new int[FIRST_SIZE];
    private int[] ends = new int[FIRST_SIZE];
    private byte[] gaps = new byte[FIRST_SIZE];

    /** What stands before a word. */
    private static final byte NOTHING = 0;

    private static final byte BREAK = 1;
    private static final byte SENTENCE = 2;

    private Words(String text) {
        this.text = text;
    }

    /** Reads a text. */
    public static Words of(String text) {
        var words = new Words(text);
        words.read();
        return words;
    }

    /** Returns the folded words of a text with spaces between: equal for equal wordings. */
    public static String fold(String text) {
        var words = of(text);
        return String.join(" ", Arrays.copyOf(words.folded, words.size));
    }

    private void read() {
        byte gap = SENTENCE;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isWord(c) || isLeadingDot(at)) {
                int end = endOfWord(at);
                if (!isPossessive(at, end)) {
                    add(at, end, gap);
                    gap = NOTHING;
                }
                at = end;
            } else {
                gap = (byte) Math.max(gap, gap(at, c));
                at += Character.charCount(c);
            }
        }
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** The dot of {@code .NET}: directly before a letter, and behind nothing of a word. */
    private boolean isLeadingDot(int at) {
        return text.charAt(at) == '.'
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1))
                && (at == 0 || " /(,\n\t".indexOf(text.charAt(at - 1)) >= 0);
    }

    private int endOfWord(int start) {
        int first = text.codePointAt(start);
        int at = start + Character.charCount(first);
        if (standsAlone(first)) {
            return at;
        }
        boolean letters = Character.isLetter(first) || first == '.';
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!isWord(c) || standsAlone(c)) {
                break;
            }
            letters |= Character.isLetter(c);
            at += Character.charCount(c);
        }
        while (letters && at < text.length() && "+#".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean standsAlone(int c) {
        if (c < 0x2E80) {
            return false;
        }
        var script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HIRAGANA;
    }

    /** The English s behind an apostrophe says nothing. */
    private boolean isPossessive(int start, int end) {
        return end - start == 1
                && start > 0
                && (text.charAt(start) == 's' || text.charAt(start) == 'S')
                && "'’".indexOf(text.charAt(start - 1)) >= 0;
    }

    private byte gap(int at, int c) {
        if (c == '\n' || c == '!' || c == '?' || c == '•' || c == '。') {
            return SENTENCE;
        }
        if (c == '.') {
            boolean inside =
                    at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
            return inside ? NOTHING : SENTENCE;
        }
        return ",;:()[]{}|*\"“”„«»、・…–—<>".indexOf(c) >= 0 ? BREAK : NOTHING;
    }

    private void add(int start, int end, byte gap) {
        if (size == folded.length) {
            folded = Arrays.copyOf(folded, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            gaps = Arrays.copyOf(gaps, size * 2);
        }
        folded[size] = fold(start, end);
        starts[size] = start;
        ends[size] = end;
        gaps[size++] = gap;
    }

    private String fold(int start, int end) {
        boolean plain = true;
        for (int i = start; i < end && plain; i++) {
            plain = text.charAt(i) < 0x80;
        }
        var word = text.substring(start, end);
        if (!plain) {
            word = Normalizer.normalize(word, Normalizer.Form.NFKD);
            var letters = new StringBuilder(word.length());
            word.codePoints().filter(c -> !isMark(c)).forEach(letters::appendCodePoint);
            word = letters.toString().replace("ß", "ss");
        }
        return word.toLowerCase(Locale.ROOT);
    }

    int size() {
        return size;
    }

    /** Returns a word without case and accents. */
    String folded(int index) {
        return folded[index];
    }

    /** Returns whether something stands before a word that no wording goes across. */
    boolean isBroken(int index) {
        return gaps[index] != NOTHING;
    }

    /**
     * Returns whether a sentence or a line begins with a word, so that its capital says nothing.
     */
    boolean beginsSentence(int index) {
        return gaps[index] == SENTENCE;
    }

    /**
     * Returns whether a word is no part of something longer, such as R&amp;D, C-level or e-mail.
     */
    boolean isFree(int index) {
        int before = starts[index] - 1;
        int behind = ends[index];
        boolean dotted =
                behind + 1 < text.length()
                        && text.charAt(behind) == '.'
                        && Character.isLetterOrDigit(text.charAt(behind + 1));
        return !dotted
                && (before < 0 || "&'’-._@".indexOf(text.charAt(before)) < 0)
                && (behind >= text.length() || "&'’-_@".indexOf(text.charAt(behind)) < 0);
    }

    /** Returns the words between as they stand in the text. */
    String text(int from, int to) {
        return text.substring(starts[from], ends[to - 1]);
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** Returns the folded words between, with spaces. */
    String folded(int from, int to) {
        return to - from == 1
                ? folded[from]
                : String.join(" ", Arrays.copyOfRange(folded, from, to));
    }
}
