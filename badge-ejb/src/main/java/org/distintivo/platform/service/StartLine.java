package org.distintivo.platform.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Logs in one line what the server starts with, so that a lost setting is seen. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
public class StartLine {

    private static final Logger LOG = Logger.getLogger(StartLine.class.getName());

    @Inject private Settings settings;
    @Inject private ProductVersion version;

    @PostConstruct
    void tell() {
        LOG.info(
                () ->
                        "DIST0010I Distintivo %s at %s, database %s, keystore %s, mail %s"
                                .formatted(
                                        version.getText(),
                                        settings.baseUrl(),
                                        settings.database(),
                                        settings.keystorePath(),
                                        mail()));
    }

    private String mail() {
        return settings.smtpHost()
                .map(host -> host + ":" + settings.smtpPort() + " " + settings.smtpTls().words())
                .orElse("kept in the console");
    }
}
