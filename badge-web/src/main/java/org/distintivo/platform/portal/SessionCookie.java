package org.distintivo.platform.portal;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.distintivo.platform.service.Settings;

/**
 * Where the public address is https, the session cookie never travels without TLS, also when a
 * proxy in front does the TLS.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject private Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext()
                .getSessionCookieConfig()
                .setSecure(settings.baseUrl().startsWith("https:"));
    }
}
