package org.distintivo.platform.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/**
 * Reads what an operator may set, by environment or Liberty variable; {@code
 * docs/operator/configure.md} lists every setting. An empty value counts as not set.
 */
@ApplicationScoped
public class Settings {

    /** The ways in which the connection to the mail server is protected. */
    public enum SmtpTls {
        NONE,
        STARTTLS,
        TLS;

        /** Returns what a line of the log says of it. */
        public String words() {
            return this == NONE ? "without TLS" : "with " + name();
        }
    }

    @Inject private Config config;

    /** What was asked for: nothing changes while the server runs, and reading it anew is slow. */
    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

    protected Settings() {} // for CDI

    public Settings(Config config) {
        this.config = config;
    }

    /** Returns the public address, without a slash at the end. */
    public String baseUrl() {
        return text("BADGE_BASE_URL").orElseGet(this::localAddress).replaceAll("/+$", "");
    }

    private String localAddress() {
        int plain = number("BADGE_HTTP_PORT", 9080);
        return plain > 0
                ? "http://localhost:" + plain
                : "https://localhost:" + number("BADGE_HTTPS_PORT", 9443);
    }

    /** Returns the address of the database without its parameters, where secrets may be. */
    public String database() {
        return text("BADGE_DB_URL").orElse("jdbc:h2").replaceFirst("[?;].*", "");
    }

    /** Returns for how long the start waits for a database that cannot be reached. */
    Duration databaseWait() {
        return Duration.ofSeconds(number("BADGE_DB_WAIT", 120));
    }

    /**
     * Returns the folder for keys, the embedded database and what is written at the first start.
     */
    public Path dataDir() {
        return Path.of(text("BADGE_DATA_DIR").orElse("data")).toAbsolutePath().normalize();
    }

    /** Returns the mail server; without one, mail is kept and shown in the console. */
    public Optional<String> smtpHost() {
        return text("BADGE_SMTP_HOST");
    }

    /** Returns the mail server's port: as set, else 465 with TLS from the start, else 25. */
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
        return text("BADGE_SMTP_TLS")
                .map(word -> SmtpTls.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(SmtpTls.NONE);
    }

    /** Returns for how long a mail waits for more to tell; not at all where it is only kept. */
    public Duration mailCollecting() {
        return smtpHost().isPresent()
                ? Duration.ofSeconds(number("BADGE_MAIL_COLLECT_SECONDS", 20))
                : Duration.ZERO;
    }

    /**
     * Returns the program's language, for whoever has chosen none and of whom no result tells one.
     */
    public Locale language() {
        return text("BADGE_LANGUAGE").map(Locale::forLanguageTag).orElse(Locale.ENGLISH);
    }

    /** Returns after how many days a waiting badge is reminded of; 0: never. */
    public int reminderDays() {
        return number("BADGE_REMINDER_DAYS", 14);
    }

    /** Returns the sender's address; the name in front of it is the program's. */
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

    /** Returns the PKCS#12 file with the signing keys. */
    public Path keystorePath() {
        return text("BADGE_KEYSTORE").map(Path::of).orElse(dataDir().resolve("keys.p12"));
    }

    /** Returns the keystore's password; required outside the {@code run} profile. */
    public Optional<String> keystorePassword() {
        return text("BADGE_KEYSTORE_PASSWORD");
    }

    /** Returns after how long another key signs; empty: only when staff say so. */
    public Optional<Period> keyRotation() {
        return text("BADGE_KEY_ROTATION").map(Period::parse);
    }

    /** Returns the number by which LinkedIn knows the issuer's page. */
    public Optional<String> linkedInOrganization() {
        return text("BADGE_LINKEDIN_ORGANIZATION");
    }

    /**
     * Returns whether credentials tell the recipient's name, signed; otherwise only the hashed
     * address.
     */
    public boolean signNames() {
        return text("BADGE_SIGN_NAMES").map(Boolean::parseBoolean).orElse(true);
    }

    /**
     * Returns the hosts that may be asked over the network, separated by commas; empty: nobody is
     * asked.
     */
    public String fetchAllow() {
        return text("BADGE_FETCH_ALLOW").orElse("");
    }

    /** Returns the hosts inside the own network that may be asked. */
    public String fetchPrivate() {
        return text("BADGE_FETCH_PRIVATE").orElse("");
    }

    /**
     * Returns the file of certificate authorities that are believed beside those of the Java
     * installation.
     */
    public Optional<Path> fetchAuthorities() {
        return text("BADGE_FETCH_AUTHORITIES").map(Path::of);
    }

    /** Returns whether staff need a second factor beside the password. */
    public boolean staffSecondFactor() {
        return flag("BADGE_STAFF_SECOND_FACTOR");
    }

    /** Returns whether two members of staff have to agree before they make two people one. */
    public boolean mergeByTwo() {
        return flag("BADGE_MERGE_BY_TWO");
    }

    /** Returns whether an empty database gets the sample program. */
    public boolean sampleData() {
        return flag("BADGE_SAMPLE_DATA");
    }

    /** Returns whether somebody tries the product with {@code mvn -Prun}, which sets this. */
    public boolean runProfile() {
        return flag("BADGE_RUN_PROFILE");
    }

    /** Returns what is wrong with the settings, a coded line for each faulty one. */
    List<String> faults() {
        return Stream.of(Setting.values())
                .flatMap(setting -> text(setting.name()).flatMap(setting::fault).stream())
                .toList();
    }

    /** Returns names that look like settings and are none, mostly misspelt. */
    List<String> unknown() {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith("BADGE_") && !Setting.isKnown(name))
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns a number that has no method of its own because a single class uses it. */
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

    /** Returns a text that has no method of its own because a single class uses it. */
    public Optional<String> text(String name) {
        return known.computeIfAbsent(
                name,
                unknown ->
                        config.getOptionalValue(unknown, String.class)
                                .map(String::strip)
                                .filter(value -> !value.isEmpty()));
    }
}
