package org.distintivo.platform.console;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import org.distintivo.platform.domain.BrandDraft;
import org.distintivo.platform.portal.BrandSample;
import org.distintivo.platform.portal.PortalServlet;

/**
 * Answers {@code /console/brand/sample.css} with the tokens of both themes for a look that is only
 * tried out. Everything in it is made of colors and numbers that were read as such.
 */
@WebServlet(BrandSampleServlet.VIEW)
public class BrandSampleServlet extends PortalServlet {

    static final String VIEW = "/brand/sample";

    private static final List<String> FIELDS =
            List.of("light", "onLight", "dark", "onDark", "corner");

    @Inject private transient BrandSample sample;

    static String address(BrandDraft draft) {
        return "/console/brand/sample.css?light=%s&onLight=%s&dark=%s&onDark=%s&corner=%d"
                .formatted(
                        digits(draft.light().accent()),
                        digits(draft.light().letters()),
                        digits(draft.dark().accent()),
                        digits(draft.dark().letters()),
                        draft.corner());
    }

    private static String digits(Object color) {
        return color.toString().substring(1);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var typed = new HashMap<String, String>();
        FIELDS.forEach(it -> typed.put(it, String.valueOf(request.getParameter(it))));
        var draft = new BrandForm(typed).draft();
        if (request.getDispatcherType() != DispatcherType.FORWARD || draft.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/css;charset=UTF-8");
        response.getWriter().write(sample.sheet(draft.get()));
    }
}
