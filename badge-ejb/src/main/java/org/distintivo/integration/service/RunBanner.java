package org.distintivo.integration.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.distintivo.platform.service.Settings;

/**
 * Prints where to go and how to sign in, for whoever tries the product with {@code mvn -Prun}. It
 * writes to the terminal itself, because the server keeps a log of everything on standard output.
 */
@Singleton
@Startup
@DependsOn("FirstStart")
@PermitAll
public class RunBanner {

    /** Long enough for the server to say that it is ready, so that the banner comes last. */
    private static final long DELAY_MILLIS = 4_000;

    @Inject private Settings settings;
    @Inject private FirstStartFile file;
    @Resource private TimerService timers;

    @PostConstruct
    void later() {
        if (settings.runProfile()) {
            timers.createSingleActionTimer(DELAY_MILLIS, new TimerConfig(null, false));
        }
    }

    @Timeout
    void show() {
        @SuppressWarnings("resource") // closing it would close the server's standard output
        var terminal = new FileOutputStream(FileDescriptor.out);
        try {
            terminal.write(text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text() {
        var secrets = file.read();
        return """

                ──────────────────────────────────────────────────────────────────────
                  Distintivo is ready.

                  Portal    %1$s/
                  Console   %1$s/console/
                  Sign in   %2$s
                  API key   %3$s
                  Mail      %4$s
                  Data      %5$s

                  Ctrl-C stops it; the next start finds the same data.
                ──────────────────────────────────────────────────────────────────────

                """
                .formatted(
                        settings.baseUrl(),
                        admin(secrets),
                        secrets.apiKey() == null ? "as set in BADGE_API_KEY" : secrets.apiKey(),
                        mail(),
                        settings.dataDir());
    }

    private static String admin(FirstStartFile.Secrets secrets) {
        return secrets.adminEmail() == null
                ? "as set in BADGE_ADMIN_EMAIL and BADGE_ADMIN_PASSWORD"
                : secrets.adminEmail()
                        + "  /  "
                        + secrets.adminPassword()
                        + "  (until changed at first sign-in)";
    }

    private String mail() {
        return settings.smtpHost()
                .map(host -> "sent through " + host + ":" + settings.smtpPort())
                .orElse("kept, and shown in the console under Mail");
    }
}
