package org.distintivo.platform.domain;

import com.ibm.icu.text.IDNA;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns a domain name, international or not, into the lower-case ASCII form that the DNS compares.
 *
 * <p>Follows IDNA 2008 (RFC 5891) as UTS 46 processes it without transition, and not {@link
 * java.net.IDN}, which still maps as in 2003: there {@code straße.example} becomes {@code
 * strasse.example}, another owner's domain. Characters that would need a mapping other than lower
 * case and NFC are refused rather than guessed.
 */
final class InternetDomain {

    private static final int MAX_LENGTH = 253;
    private static final String ACE_PREFIX = "xn--";
    private static final Pattern DIGITS = Pattern.compile("(?:.*\\.)?[0-9]+");
    private static final IDNA UTS_46 =
            IDNA.getUTS46Instance(
                    IDNA.USE_STD3_RULES
                            | IDNA.CHECK_BIDI
                            | IDNA.CHECK_CONTEXTJ
                            | IDNA.CHECK_CONTEXTO
                            | IDNA.NONTRANSITIONAL_TO_ASCII
                            | IDNA.NONTRANSITIONAL_TO_UNICODE);

    private InternetDomain() {}

    /**
     * Converts a domain name; address literals and IP addresses are not domain names.
     *
     * @return empty if the text is no domain name; address literals and IP addresses are none
     */
    static Optional<String> toAscii(String domain) {
        var info = new IDNA.Info();
        var ascii = UTS_46.nameToASCII(domain, new StringBuilder(), info).toString();
        // UTS 46 takes the full stop of the root, which a mail address never has
        return info.hasErrors()
                        || ascii.endsWith(".")
                        || ascii.length() > MAX_LENGTH
                        || DIGITS.matcher(ascii).matches()
                        || isMapped(domain)
                ? Optional.empty()
                : Optional.of(ascii);
    }

    /** Tells whether UTS 46 would take the name for another one, as full-width letters are. */
    private static boolean isMapped(String domain) {
        for (var label : domain.split("\\.", -1)) {
            var lower = lowerCase(Normalizer.normalize(label, Normalizer.Form.NFC));
            if (!lower.startsWith(ACE_PREFIX) && !lower.equals(unicode(label))) {
                return true;
            }
        }
        return false;
    }

    private static String unicode(String label) {
        return UTS_46.labelToUnicode(label, new StringBuilder(), new IDNA.Info()).toString();
    }

    /**
     * Returns the lower case of each character, independent of context and language. The dotted
     * capital I has none of one character and is refused later.
     */
    private static String lowerCase(String text) {
        var lower = new StringBuilder(text.length());
        text.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
        return lower.toString();
    }
}
