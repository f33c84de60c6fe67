package org.distintivo.earning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.distintivo.platform.service.Messages;

/**
 * Says in a reader's language why a row was rejected. Kept is the reason as {@code code (column):
 * English sentence}; other languages have words for each code.
 */
@ApplicationScoped
public class RejectionWords {

    private static final Pattern KEPT =
            Pattern.compile("^(?<code>[a-z-]+)(?<column> \\([^)]*\\))?: ");

    private final Messages messages;

    @Inject
    public RejectionWords(Messages messages) {
        this.messages = messages;
    }

    protected RejectionWords() {
        this(null); // for CDI
    }

    /** The words, and the column that is to blame. */
    public String plain(String reason, Locale language) {
        var kept = KEPT.matcher(reason);
        return isKnown(kept) ? words(kept, language) + column(kept) : reason;
    }

    /** The same behind the code, which is for programs and the same in every language. */
    public String coded(String reason, Locale language) {
        var kept = KEPT.matcher(reason);
        return messages.closest(language).equals(Locale.ENGLISH) || !isKnown(kept)
                ? reason
                : kept.group() + words(kept, language);
    }

    private boolean isKnown(Matcher kept) {
        return kept.find() && messages.has(key(kept));
    }

    private String words(Matcher kept, Locale language) {
        return messages.text(language, key(kept));
    }

    private static String key(Matcher kept) {
        return "problem." + kept.group("code");
    }

    private static String column(Matcher kept) {
        return kept.group("column") == null ? "" : kept.group("column");
    }
}
