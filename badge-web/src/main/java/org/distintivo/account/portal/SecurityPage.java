package org.distintivo.account.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.account.service.BrowserService;
import org.distintivo.account.service.KnownBrowserView;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.portal.Texts;

/** Shows people how they sign in and where they are signed in, and signs other browsers out. */
@Named
@RequestScoped
public class SecurityPage {

    static final String HERE = "/security";

    @Inject private BrowserService browsers;
    @Inject private BrowserSession session;
    @Inject private Navigation navigation;
    @Inject private Texts texts;

    private List<KnownBrowserView> all;

    @PostConstruct
    void load() {
        all = browsers.list(session.session());
    }

    /** Does what the pressed button says. */
    public void act() {
        navigation.posted("forget").ifPresent(this::forget);
        navigation.posted("others").ifPresent(pressed -> forgetOthers());
    }

    private void forget(String id) {
        var gone =
                all.stream()
                        .filter(it -> String.valueOf(it.id()).equals(id) && !it.here())
                        .filter(it -> browsers.forget(it.id()))
                        .findFirst();
        gone.ifPresentOrElse(
                it -> navigation.done("account.security.forgotten", name(it)),
                () -> navigation.notDone("account.security.stale"));
        navigation.to(HERE);
    }

    private void forgetOthers() {
        browsers.forgetOthers(session.session());
        navigation.done("account.security.others.done");
        navigation.to(HERE);
    }

    /** Returns browser and system in words. */
    public String name(KnownBrowserView browser) {
        return texts.text(
                "account.security.browser",
                browser.browser().name(),
                browser.operatingSystem().name());
    }

    public List<KnownBrowserView> getAll() {
        return all;
    }

    /** Returns whether there is any other than the one that the reader sits at. */
    public boolean isOthers() {
        return all.size() > 1;
    }
}
