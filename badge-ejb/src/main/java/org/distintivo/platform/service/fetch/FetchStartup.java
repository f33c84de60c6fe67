package org.distintivo.platform.service.fetch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Logs at the start that other servers may be asked. */
@Singleton
@Startup
@DependsOn("SettingsStartup")
@PermitAll
public class FetchStartup {

    private static final Logger LOG = Logger.getLogger(FetchStartup.class.getName());

    @Inject private HttpsFetcher fetcher;

    @PostConstruct
    void start() {
        if (!fetcher.isOff()) {
            LOG.info("DIST0007I other servers may be asked over the network");
        }
    }
}
