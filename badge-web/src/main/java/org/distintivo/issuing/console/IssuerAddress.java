package org.distintivo.issuing.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.platform.service.Settings;

/** Tells the address that the first credential will carry, for a notice. */
@Named
@ApplicationScoped
public class IssuerAddress {

    @Inject private Settings settings;

    public String getText() {
        return settings.baseUrl();
    }
}
