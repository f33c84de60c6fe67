package org.distintivo.earning.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalLong;

/** Reads numbers from the console's addresses; what is not a number matches nothing. */
@RequestScoped
class PathParameters {

    private static final String NUMBER = "\\d{1,18}";

    @Inject private HttpServletRequest request;

    OptionalLong number(String name) {
        var text = request.getParameter(name);
        return text != null && text.matches(NUMBER)
                ? OptionalLong.of(Long.parseLong(text))
                : OptionalLong.empty();
    }

    String text(String name) {
        return request.getParameter(name);
    }
}
