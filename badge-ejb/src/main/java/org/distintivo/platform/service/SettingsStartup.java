package org.distintivo.platform.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;

/**
 * Checks every setting before anything else starts. A value that makes no sense ends the server,
 * with one line for each in the log; no misspelt setting is replaced by its default.
 */
@Singleton
@Startup
@PermitAll
public class SettingsStartup {

    private static final Logger LOG = Logger.getLogger(SettingsStartup.class.getName());

    @Inject private Settings settings;
    @Inject @Any private Instance<SettingsCheck> checks;

    @PostConstruct
    void start() {
        var faults = new ArrayList<>(settings.faults());
        if (faults.isEmpty()) {
            faults.addAll(faultsOfFeatures());
        }
        if (!faults.isEmpty()) {
            StartupFailure.end(StartupFailure.SETTINGS, faults);
        }
        for (var name : settings.unknown()) {
            LOG.warning(() -> "DIST0009W there is no setting " + name);
        }
    }

    private List<String> faultsOfFeatures() {
        var faults = new ArrayList<String>();
        for (var check : checks) {
            try {
                check.check();
            } catch (IllegalStateException e) {
                faults.add(e.getMessage());
            }
        }
        return faults;
    }
}
