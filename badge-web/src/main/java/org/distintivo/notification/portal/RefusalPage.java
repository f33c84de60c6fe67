package org.distintivo.notification.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.distintivo.notification.domain.RefusalLinkUnknownException;
import org.distintivo.notification.service.RefusalService;
import org.distintivo.notification.service.RefusalView;
import org.distintivo.platform.portal.Navigation;

/**
 * Ends mail of one kind at {@code /mail/off/{token}}, to which every mail of a kind leads, and
 * takes that back. Opening the page changes nothing; its button does, and so does the POST with
 * which mail programs act for their user (RFC 8058), which gets its answer without a redirect.
 */
@Named
@RequestScoped
public class RefusalPage {

    /** What mail programs post, RFC 8058 §3.1. */
    private static final String FIELD = "List-Unsubscribe";

    private static final String ONE_CLICK = "One-Click";

    @Inject private RefusalService refusals;
    @Inject private Navigation navigation;
    @Inject private HttpServletRequest request;

    private String token;
    private RefusalView link;

    @PostConstruct
    void load() {
        token = navigation.parameter("token");
        try {
            link = refusals.show(token);
        } catch (RefusalLinkUnknownException lost) {
            link = null; // the page says what else there is
        }
    }

    /** Does what was pressed, here or in a mail program. */
    public void act() {
        if (link == null) {
            return;
        }
        if (isOneClick()) {
            refusals.refuse(token);
            load();
        }
        navigation
                .posted("refuse")
                .ifPresent(
                        pressed -> {
                            refusals.refuse(token);
                            navigation.again();
                        });
        navigation
                .posted("resume")
                .ifPresent(
                        pressed -> {
                            refusals.resume(token);
                            navigation.again();
                        });
    }

    private boolean isOneClick() {
        return request.getMethod().equals("POST") && ONE_CLICK.equals(request.getParameter(FIELD));
    }

    /** Returns what the link is about; null when it does not work. */
    public RefusalView getLink() {
        return link;
    }

    public String getKindKey() {
        return KindKeys.of(link.kind());
    }
}
