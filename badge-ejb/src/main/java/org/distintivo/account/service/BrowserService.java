package org.distintivo.account.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.domain.SecretToken;

/** Shows people in which browsers they are signed in or known, and ends that. */
@Stateless
@RolesAllowed({Roles.EARNER, Roles.MANAGER, Roles.EMPLOYER})
public class BrowserService {

    @Inject private KnownBrowserRepository browsers;
    @Inject private CurrentAccount current;
    @Inject private Clock clock;

    /**
     * Returns the reader's browsers, the last used first.
     *
     * @param session of the browser that the reader sits at
     */
    public List<KnownBrowserView> list(String session) {
        var now = clock.instant();
        return browsers.list(current.require().id()).stream()
                .map(it -> KnownBrowserView.of(it, session, now))
                .toList();
    }

    /**
     * Signs one browser out, on whichever server it is signed in, and forgets it.
     *
     * @return whether it was there
     */
    public boolean forget(long id) {
        return browsers.remove(id, current.require().id());
    }

    /** Signs every other browser out and forgets it. */
    public void forgetOthers(String session) {
        browsers.removeOthers(current.require().id(), SecretToken.of(session));
    }
}
