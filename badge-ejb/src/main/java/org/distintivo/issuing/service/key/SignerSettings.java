package org.distintivo.issuing.service.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.distintivo.platform.service.Settings;

/**
 * Reads where the operator wants keys to be; {@code docs/operator/keys.md} tells what each setting
 * is for.
 */
@ApplicationScoped
class SignerSettings {

    /** The places there are. */
    enum Kind {
        PKCS12,
        PKCS11,
        TRANSIT
    }

    private static final int TRANSIT_PATIENCE_MS = 3_000;

    @Inject private Settings settings;

    Kind kind() {
        var name = settings.text("BADGE_SIGNER").orElse(Kind.PKCS12.name());
        try {
            return Kind.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "DIST0416E BADGE_SIGNER is neither pkcs12 nor pkcs11 nor transit", e);
        }
    }

    /** Returns where keys are, for the operator to find it. */
    String place() {
        return kind() == Kind.TRANSIT ? "the transit service" : settings.keystorePath().toString();
    }

    /** Returns the names of keys that the operator has lost for good. */
    Set<String> lostKeys() {
        var names = settings.text("BADGE_KEYS_LOST").orElse("");
        return Set.copyOf(Arrays.asList(names.trim().split("[,\\s]+")));
    }

    Path library() {
        return Path.of(require("BADGE_PKCS11_LIBRARY"));
    }

    /** Returns the slot; null for the first one with a token. */
    Long slot() {
        return settings.text("BADGE_PKCS11_SLOT").map(Long::parseLong).orElse(null);
    }

    String pin() {
        return secret("BADGE_PKCS11_PIN");
    }

    URI transitUrl() {
        var address = require("BADGE_TRANSIT_URL").replaceAll("/+$", "");
        try {
            return URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("DIST0416E BADGE_TRANSIT_URL is no address", e);
        }
    }

    String transitToken() {
        return secret("BADGE_TRANSIT_TOKEN");
    }

    String transitPrefix() {
        return settings.text("BADGE_TRANSIT_KEY").orElse("distintivo");
    }

    Duration transitPatience() {
        return Duration.ofMillis(settings.number("BADGE_TRANSIT_TIMEOUT_MS", TRANSIT_PATIENCE_MS));
    }

    /**
     * Returns the setting, or the content of the file that the setting with {@code _FILE} names.
     */
    private String secret(String name) {
        return settings.text(name)
                .or(() -> settings.text(name + "_FILE").map(SignerSettings::content))
                .orElseThrow(() -> missing(name + " or " + name + "_FILE"));
    }

    private static String content(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new IllegalStateException("DIST0416E cannot read " + file, e);
        }
    }

    private String require(String name) {
        return settings.text(name).orElseThrow(() -> missing(name));
    }

    private static IllegalStateException missing(String name) {
        return new IllegalStateException("DIST0416E not set: " + name);
    }
}
