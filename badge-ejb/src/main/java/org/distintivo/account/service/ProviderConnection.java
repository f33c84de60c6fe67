package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.distintivo.account.domain.IdentityRefusedException;

/**
 * Asks the identity provider that the operator has named, and nobody else: over TLS, or this
 * machine; no redirects, a limit on time and size. Nothing that it answers is part of a message.
 */
@ApplicationScoped
class ProviderConnection {

    private static final Logger LOG = Logger.getLogger(ProviderConnection.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LARGEST = 256 * 1024;
    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    String get(String address) {
        return ask(request(address).GET());
    }

    /** Posts a form with the client's own credentials (RFC 6749 §2.3.1). */
    String post(String address, String form, String client, String secret) {
        var own = IdentityProvider.encoded(client) + ":" + IdentityProvider.encoded(secret);
        var basic = Base64.getEncoder().encodeToString(own.getBytes(StandardCharsets.UTF_8));
        return ask(
                request(address)
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static HttpRequest.Builder request(String address) {
        var target = URI.create(address);
        if (!isSafe(target)) {
            throw IdentityRefusedException.away();
        }
        return HttpRequest.newBuilder(target)
                .timeout(PATIENCE)
                .header("Accept", "application/json");
    }

    /** Returns whether nobody on the way can read or change what is asked there. */
    static boolean isSafe(URI address) {
        return "https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && "localhost".equals(address.getHost());
    }

    private String ask(HttpRequest.Builder request) {
        try {
            HttpResponse<InputStream> answer =
                    http.send(request.build(), BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                var bytes = body.readNBytes(LARGEST);
                if (answer.statusCode() != OK) {
                    LOG.warning(
                            "DIST0210W the identity provider answered with status "
                                    + answer.statusCode());
                    throw IdentityRefusedException.away();
                }
                return new String(bytes, StandardCharsets.UTF_8);
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(
                    Level.WARNING,
                    "DIST0211W the identity provider cannot be asked: {0}",
                    e.toString());
            throw IdentityRefusedException.away();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw IdentityRefusedException.away();
        }
    }
}
