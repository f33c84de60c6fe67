package org.distintivo.account.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.distintivo.platform.domain.SecretToken;

/**
 * Notes when a session was used last: seldom, and in a transaction that nothing else needs. Open to
 * everybody, as what asks for it is.
 */
@Stateless
@PermitAll
public class BrowserUses {

    @Inject private KnownBrowserRepository browsers;

    /** Notes the hour of a use. */
    public void note(SecretToken session, Instant hour) {
        browsers.use(session, hour);
    }
}
