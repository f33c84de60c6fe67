package org.distintivo.earning.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalLong;

/** Numbers in addresses of the console; what is no number is the number of nothing. */
@RequestScoped
class Segments {

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
