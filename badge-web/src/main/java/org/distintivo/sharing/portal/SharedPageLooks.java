package org.distintivo.sharing.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.distintivo.platform.portal.PageLooks;
import org.distintivo.sharing.domain.Look;
import org.distintivo.sharing.service.LookCounter;
import org.distintivo.sharing.service.LookRequest;

/** Has looks at the public page of a badge and at its embed counted. */
@ApplicationScoped
public class SharedPageLooks implements PageLooks {

    private static final Map<String, Look> LOOKS =
            Map.of(
                    "/sharing/public.xhtml", Look.PAGE,
                    "/sharing/embed.xhtml", Look.EMBED);

    @Inject private LookCounter counter;

    @Override
    public Set<String> views() {
        return LOOKS.keySet();
    }

    @Override
    public void note(String view, Map<String, String> values, HttpServletRequest request) {
        counter.note(values.get("id"), LOOKS.get(view), of(request));
    }

    static LookRequest of(HttpServletRequest request) {
        return new LookRequest(
                request.getMethod(),
                request.getHeader("User-Agent"),
                request.getHeader("Sec-Purpose"));
    }
}
