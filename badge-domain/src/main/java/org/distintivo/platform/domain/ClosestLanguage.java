package org.distintivo.platform.domain;

import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what somebody can read among the languages that there are: the language itself, else
 * another region's that is written in the same script. Who asks for the Portuguese of Portugal
 * reads that of Brazil rather than English; who asks for traditional Chinese is not given
 * simplified.
 */
public final class ClosestLanguage {

    private ClosestLanguage() {}

    /** Returns one of the languages offered, or empty where none is the same language. */
    public static Optional<Locale> of(Locale wanted, Collection<Locale> offered) {
        if (wanted == null || wanted.getLanguage().isEmpty()) {
            return Optional.empty();
        }
        if (offered.contains(wanted)) {
            return Optional.of(wanted);
        }
        return offered.stream()
                .filter(each -> each.getLanguage().equals(wanted.getLanguage()))
                .filter(each -> script(each).equals(script(wanted)))
                .min(
                        Comparator.comparing((Locale each) -> !isWhole(each))
                                .thenComparing(each -> !isLikeliest(each))
                                .thenComparing(Locale::toLanguageTag));
    }

    /** Returns whether it is meant for every region in which the language is spoken. */
    private static boolean isWhole(Locale language) {
        return language.getCountry().isEmpty();
    }

    private static boolean isLikeliest(Locale language) {
        var likely = ULocale.addLikelySubtags(new ULocale(language.getLanguage()));
        return likely.getCountry().equals(language.getCountry());
    }

    private static String script(Locale language) {
        return ULocale.addLikelySubtags(ULocale.forLocale(language)).getScript();
    }
}
