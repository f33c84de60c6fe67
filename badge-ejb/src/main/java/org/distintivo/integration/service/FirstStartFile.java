package org.distintivo.integration.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.distintivo.platform.service.OwnerFile;
import org.distintivo.platform.service.Settings;

/**
 * {@code first-start.txt} in the data folder: what the first start generated, readable by the
 * server's user only (mode 0600). An operator reads it once and may delete it.
 */
@ApplicationScoped
class FirstStartFile {

    private static final String NAME = "first-start.txt";
    private static final String EMAIL = "admin e-mail";
    private static final String PASSWORD = "admin password (to be changed at first sign-in)";
    private static final String KEY = "API key";

    @Inject private Settings settings;

    /** What was generated; a null member was given by the operator and is not written down. */
    record Secrets(String adminEmail, String adminPassword, String apiKey) {

        Secrets withAdmin(String email, String password) {
            return new Secrets(email, password, apiKey);
        }

        Secrets withApiKey(String key) {
            return new Secrets(adminEmail, adminPassword, key);
        }
    }

    Secrets read() {
        var found = new LinkedHashMap<String, String>();
        try {
            if (Files.exists(path())) {
                for (var line : Files.readAllLines(path())) {
                    var colon = line.indexOf(": ");
                    if (colon > 0) {
                        found.put(line.substring(0, colon), line.substring(colon + 2));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Secrets(found.get(EMAIL), found.get(PASSWORD), found.get(KEY));
    }

    void write(Secrets secrets) {
        if (secrets.equals(read())) {
            return;
        }
        var lines = new LinkedHashMap<String, Optional<String>>();
        lines.put(EMAIL, Optional.ofNullable(secrets.adminEmail()));
        lines.put(PASSWORD, Optional.ofNullable(secrets.adminPassword()));
        lines.put(KEY, Optional.ofNullable(secrets.apiKey()));
        var text = new StringBuilder();
        for (Map.Entry<String, Optional<String>> line : lines.entrySet()) {
            line.getValue().ifPresent(value -> text.append(line.getKey() + ": " + value + "\n"));
        }
        try {
            OwnerFile.replace(path(), text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return settings.dataDir().resolve(NAME);
    }
}
