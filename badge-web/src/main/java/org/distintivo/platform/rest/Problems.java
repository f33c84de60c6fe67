package org.distintivo.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.distintivo.platform.domain.RuleViolation;
import org.distintivo.platform.service.Messages;
import org.distintivo.platform.service.Settings;

/** Makes problem documents: for a whole request, or for one row of it. */
@ApplicationScoped
public class Problems {

    private final Messages messages;
    private final Settings settings;

    @Inject
    public Problems(Messages messages, Settings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    protected Problems() {
        this(null, null); // for CDI
    }

    public Problem of(RuleViolation violation, Locale language) {
        var title = title(violation.code(), language, violation.arguments());
        return new Problem(
                type(violation.code()),
                title,
                status(violation.kind()),
                violation.code(),
                detail(violation, title, language),
                null,
                violation.members((key, gaps) -> messages.text(language, key, gaps)));
    }

    /**
     * @param english what is to be said beyond the title; nobody else is answered in English
     */
    public Problem of(int status, String code, String english, Locale language) {
        var detail = detail(english, title(code, language), language);
        return told(status, code, detail, language);
    }

    /**
     * @param detail in the language of the answer
     */
    public Problem told(int status, String code, String detail, Locale language) {
        var title = title(code, language);
        return new Problem(type(code), title, status, code, detail, null, Map.of());
    }

    private String detail(RuleViolation violation, String title, Locale language) {
        return messages.detail(violation.code())
                .map(key -> messages.text(language, key, violation.arguments()))
                .orElseGet(() -> detail(violation.getMessage(), title, language));
    }

    /** An answer speaks one language: what there is in English only, others read as the title. */
    private String detail(String english, String title, Locale language) {
        return messages.closest(language).equals(Locale.ENGLISH) ? english : title;
    }

    private String type(String code) {
        return settings.baseUrl() + "/help/problems#" + code;
    }

    private String title(String code, Locale language, Object... arguments) {
        return messages.problem(code)
                .map(key -> messages.text(language, key, arguments))
                .orElse(code);
    }

    public static int status(RuleViolation.Kind kind) {
        return switch (kind) {
            case MALFORMED -> 400;
            case FORBIDDEN -> 403;
            case UNKNOWN -> 404;
            case CONFLICT -> 409;
            case GONE -> 410;
            case TOO_LARGE -> 413;
            case REFUSED -> 422;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
        };
    }
}
