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

    @Inject private Messages messages;
    @Inject private Settings settings;

    public Problem of(RuleViolation violation, Locale language) {
        var title = title(violation.code(), language, violation.arguments());
        return new Problem(
                type(violation.code()),
                title,
                status(violation.kind()),
                violation.code(),
                violation.getMessage(),
                null,
                violation.members());
    }

    public Problem of(int status, String code, String detail, Locale language) {
        var title = title(code, language);
        return new Problem(type(code), title, status, code, detail, null, Map.of());
    }

    private String type(String code) {
        return settings.baseUrl() + "/help/problems#" + code;
    }

    private String title(String code, Locale language, Object... arguments) {
        var key = "problem." + code;
        return messages.has(key) ? messages.text(language, key, arguments) : code;
    }

    static int status(RuleViolation.Kind kind) {
        return switch (kind) {
            case MALFORMED -> 400;
            case FORBIDDEN -> 403;
            case UNKNOWN -> 404;
            case CONFLICT -> 409;
            case TOO_LARGE -> 413;
            case REFUSED -> 422;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
        };
    }
}
