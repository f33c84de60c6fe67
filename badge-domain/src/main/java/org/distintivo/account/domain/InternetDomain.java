package org.distintivo.account.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns a domain name, international or not, into the lower-case ASCII form that the DNS compares.
 *
 * <p>Follows IDNA 2008 (RFC 5891) and not {@link java.net.IDN}, which still maps as in 2003: there
 * {@code straße.example} becomes {@code strasse.example}, another owner's domain. Characters that
 * would need a mapping other than lower case and NFC are refused rather than guessed.
 */
final class InternetDomain {

    private static final int MAX_LENGTH = 253;
    private static final int MAX_LABEL_LENGTH = 63;
    private static final String ACE_PREFIX = "xn--";
    private static final Pattern LDH = Pattern.compile("[a-z0-9](?:[a-z0-9-]*[a-z0-9])?");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private InternetDomain() {}

    /**
     * @return empty if the text is no domain name; address literals and IP addresses are none
     */
    static Optional<String> toAscii(String domain) {
        List<String> labels = new ArrayList<>();
        for (String label : domain.split("\\.", -1)) {
            var ascii = label(label);
            if (ascii.isEmpty()) {
                return Optional.empty();
            }
            labels.add(ascii.get());
        }
        var name = String.join(".", labels);
        boolean numbersLast = DIGITS.matcher(labels.get(labels.size() - 1)).matches();
        return name.length() > MAX_LENGTH || numbersLast ? Optional.empty() : Optional.of(name);
    }

    private static Optional<String> label(String label) {
        var lower = lowerCase(Normalizer.normalize(label, Normalizer.Form.NFC));
        if (lower.startsWith(ACE_PREFIX)) {
            return isALabel(lower) ? Optional.of(lower) : Optional.empty();
        }
        if (isAscii(lower)) {
            return isPlainLabel(lower) ? Optional.of(lower) : Optional.empty();
        }
        return isULabel(lower) ? sized(ACE_PREFIX + Punycode.encode(lower)) : Optional.empty();
    }

    private static Optional<String> sized(String label) {
        return label.length() <= MAX_LABEL_LENGTH ? Optional.of(label) : Optional.empty();
    }

    /** RFC 5891 §5.3: what claims to be encoded must decode, and encode to the same again. */
    private static boolean isALabel(String label) {
        return isAscii(label)
                && label.length() <= MAX_LABEL_LENGTH
                && Punycode.decode(label.substring(ACE_PREFIX.length()))
                        .filter(InternetDomain::isULabel)
                        .filter(unicode -> label.equals(ACE_PREFIX + Punycode.encode(unicode)))
                        .isPresent();
    }

    private static boolean isPlainLabel(String label) {
        return label.length() <= MAX_LABEL_LENGTH
                && LDH.matcher(label).matches()
                && !hasReservedHyphens(label);
    }

    /** RFC 5891 §4.2.3.1: hyphens in the third and fourth place are for encodings. */
    private static boolean hasReservedHyphens(String label) {
        return label.startsWith("--", 2);
    }

    /** The letters, marks and digits of RFC 5892 §2.1 to §2.2, near enough: stable under NFKC. */
    private static boolean isULabel(String label) {
        return !isAscii(label)
                && !label.startsWith("-")
                && !label.endsWith("-")
                && !hasReservedHyphens(label)
                && !isMark(label.codePointAt(0))
                && label.codePoints().allMatch(InternetDomain::isLabelCharacter)
                && label.equals(lowerCase(label))
                && label.equals(Normalizer.normalize(label, Normalizer.Form.NFKC));
    }

    private static boolean isLabelCharacter(int c) {
        return switch (Character.getType(c)) {
            case Character.LOWERCASE_LETTER,
                    Character.OTHER_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER ->
                    true;
            default -> isMark(c) || c == '-';
        };
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /** Letter by letter, so that no context or language decides about a domain. */
    private static String lowerCase(String text) {
        var lower = new StringBuilder(text.length());
        text.codePoints().map(InternetDomain::lowerCase).forEach(lower::appendCodePoint);
        return lower.toString();
    }

    /** The dotted capital I has no one-letter lower case; left as it is, it is refused. */
    private static int lowerCase(int c) {
        return c == 'İ' ? c : Character.toLowerCase(c);
    }
}
