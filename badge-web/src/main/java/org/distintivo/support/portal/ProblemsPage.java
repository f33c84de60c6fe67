package org.distintivo.support.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.service.Messages;

/**
 * Lists every code that a problem document can carry, with what it says: the address in such a
 * document's {@code type} leads here.
 */
@Named
@RequestScoped
public class ProblemsPage {

    private static final Pattern GAP = Pattern.compile("\\{[^{}]*}");

    @Inject private Messages messages;
    @Inject private Language language;

    /** One code; gaps of the sentence are shown as an ellipsis. */
    public record Problem(String code, String text) {}

    public List<Problem> getProblems() {
        return listed(messages, language.getLocale());
    }

    static List<Problem> listed(Messages messages, Locale locale) {
        return messages.problems().stream()
                .sorted()
                .map(code -> new Problem(code, sentence(messages, locale, code)))
                .toList();
    }

    /** Returns the sentence with an ellipsis in place of each gap. */
    private static String sentence(Messages messages, Locale locale, String code) {
        var pattern = messages.pattern(locale, messages.problem(code).orElseThrow());
        var innermost = GAP.matcher(pattern).replaceAll("…");
        return GAP.matcher(innermost).replaceAll("…"); // the forms of a plural are gaps in a gap
    }
}
