package org.distintivo.platform.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Period;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * What an operator may set, by environment or Liberty variable; {@code docs/operator/configure.md}
 * lists every one. An empty value counts as not set.
 */
@ApplicationScoped
public class Settings {

    /** How the connection to the mail server is protected. */
    public enum SmtpTls {
        NONE,
        STARTTLS,
        TLS
    }

    @Inject private Config config;

    protected Settings() {} // for CDI

    public Settings(Config config) {
        this.config = config;
    }

    /** The public address, without a slash at the end. */
    public String baseUrl() {
        return text("BADGE_BASE_URL")
                .orElseGet(() -> "http://localhost:" + number("BADGE_HTTP_PORT", 9080))
                .replaceAll("/+$", "");
    }

    public Path dataDir() {
        return Path.of(text("BADGE_DATA_DIR").orElse("data")).toAbsolutePath().normalize();
    }

    /** Absent: mail is kept and shown in the console. */
    public Optional<String> smtpHost() {
        return text("BADGE_SMTP_HOST");
    }

    public int smtpPort() {
        return number("BADGE_SMTP_PORT", smtpTls() == SmtpTls.TLS ? 465 : 25);
    }

    public Optional<String> smtpUser() {
        return text("BADGE_SMTP_USER");
    }

    public Optional<String> smtpPassword() {
        return text("BADGE_SMTP_PASSWORD");
    }

    public SmtpTls smtpTls() {
        return switch (text("BADGE_SMTP_TLS").orElse("none").toLowerCase(java.util.Locale.ROOT)) {
            case "starttls", "true" -> SmtpTls.STARTTLS;
            case "tls", "ssl", "smtps" -> SmtpTls.TLS;
            default -> SmtpTls.NONE;
        };
    }

    /** The sender's address; the name in front of it is the program's. */
    public String mailFrom() {
        return text("BADGE_MAIL_FROM").orElse("badges@localhost");
    }

    public Optional<String> adminEmail() {
        return text("BADGE_ADMIN_EMAIL");
    }

    public Optional<String> adminPassword() {
        return text("BADGE_ADMIN_PASSWORD");
    }

    public Optional<String> apiKey() {
        return text("BADGE_API_KEY");
    }

    /** The PKCS#12 file with the signing keys. */
    public Path keystorePath() {
        return text("BADGE_KEYSTORE").map(Path::of).orElse(dataDir().resolve("keys.p12"));
    }

    /** Required outside the {@code run} profile. */
    public Optional<String> keystorePassword() {
        return text("BADGE_KEYSTORE_PASSWORD");
    }

    /** After how long another key signs; absent: only when staff say so. */
    public Optional<Period> keyRotation() {
        return text("BADGE_KEY_ROTATION").map(Period::parse);
    }

    /** Hosts that may be asked over the network, separated by commas; empty: nobody is asked. */
    public String fetchAllow() {
        return text("BADGE_FETCH_ALLOW").orElse("");
    }

    /** Hosts that may be asked although they are inside the own network. */
    public String fetchPrivate() {
        return text("BADGE_FETCH_PRIVATE").orElse("");
    }

    /** Authorities whose certificates are believed beside those that Java brings along. */
    public Optional<Path> fetchAuthorities() {
        return text("BADGE_FETCH_AUTHORITIES").map(Path::of);
    }

    /** Whether an empty database gets the sample program. */
    public boolean sampleData() {
        return flag("BADGE_SAMPLE_DATA");
    }

    /** Set by {@code mvn -Prun} only: somebody tries the product on the own machine. */
    public boolean runProfile() {
        return flag("BADGE_RUN_PROFILE");
    }

    /** One number that has no method of its own because a single class uses it. */
    public int number(String name, int absent) {
        return number(name, absent, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /**
     * As {@link #number(String, int)}, and it has to be one that makes sense.
     *
     * @throws IllegalStateException when it is not from {@code least} to {@code most}
     */
    public int number(String name, int absent, int least, int most) {
        var set = text(name);
        if (set.isEmpty()) {
            return absent;
        }
        try {
            int number = Integer.parseInt(set.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // as below
        }
        throw new IllegalStateException(
                "DIST0004E %s is not a number from %d to %d".formatted(name, least, most));
    }

    private boolean flag(String name) {
        return text(name).map(Boolean::parseBoolean).orElse(false);
    }

    /** One text that has no method of its own because a single class uses it. */
    public Optional<String> text(String name) {
        return config.getOptionalValue(name, String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
