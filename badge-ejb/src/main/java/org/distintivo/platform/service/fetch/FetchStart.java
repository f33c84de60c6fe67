package org.distintivo.platform.service.fetch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Settings that name no hosts or no authorities are told at the start, not to the first caller. */
@Singleton
@Startup
@PermitAll
public class FetchStart {

    private static final Logger LOG = Logger.getLogger(FetchStart.class.getName());

    @Inject private HttpsFetcher fetcher;

    @PostConstruct
    void start() {
        if (!fetcher.isOff()) {
            LOG.info("DIST0007I other servers may be asked over the network");
        }
    }
}
