package org.distintivo.support.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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

    @Inject private Messages messages;
    @Inject private Language language;

    /** One code; gaps of the sentence are shown as an ellipsis. */
    public record Problem(String code, String text) {}

    public List<Problem> getProblems() {
        return messages.bundle(language.getLocale()).keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .sorted()
                .map(key -> new Problem(key.substring(PREFIX.length()), text(key)))
                .toList();
    }

    private String text(String key) {
        return messages.text(language.getLocale(), key, "…", "…", "…", "…");
    }
}
