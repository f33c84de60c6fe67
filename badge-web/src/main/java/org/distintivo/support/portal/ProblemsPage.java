package org.distintivo.support.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Format;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.service.Messages;

/**
 * Every code that a problem document can carry, with what it says: the address in such a document's
 * {@code type} leads here.
 */
@Named
@RequestScoped
public class ProblemsPage {

    private static final String PREFIX = "problem.";
    private static final Object[] GAPS = {"…", "…", "…", "…"};

    @Inject private Messages messages;
    @Inject private Language language;

    /** One code; gaps of the sentence are shown as an ellipsis. */
    public record Problem(String code, String text) {}

    public List<Problem> getProblems() {
        return listed(messages, language.getLocale());
    }

    static List<Problem> listed(Messages messages, Locale locale) {
        var patterns = messages.bundle(locale);
        return patterns.keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .sorted()
                .map(key -> new Problem(code(key), withGaps(patterns.getString(key), locale)))
                .toList();
    }

    private static String code(String key) {
        return key.substring(PREFIX.length());
    }

    private static String withGaps(String pattern, Locale locale) {
        var format = new MessageFormat(pattern, locale);
        // a gap that expects a number would refuse the ellipsis
        format.setFormats(new Format[format.getFormats().length]);
        return format.format(GAPS);
    }
}
