package org.distintivo.platform.portal;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.distintivo.platform.service.Settings;

/**
 * Marks the session cookie as secure and as this host's alone where the public address is https,
 * also when a proxy does the TLS.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject private Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var overTls = settings.baseUrl().startsWith("https:");
        var cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName(HostCookie.SESSION.name(overTls));
        cookie.setPath("/");
        cookie.setSecure(overTls);
    }
}
