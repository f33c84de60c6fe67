package org.distintivo.issuing.service.key;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Talks to the signing service the operator has named, and to nobody else: no redirects, no proxy
 * but the machine's, a time limit on every answer as a whole. The token is read anew for each
 * request, because agents replace it, and is never part of a message.
 */
final class TransitClient {

    private static final int NOT_FOUND = 404;
    private static final int CREATION = 10;
    private static final int OK_FROM = 200;
    private static final int OK_BELOW = 300;

    private final URI base;
    private final Supplier<String> token;
    private final Duration patience;
    private final HttpClient http;

    /**
     * @param base with the mount, for example {@code https://vault:8200/v1/transit}
     */
    TransitClient(URI base, Supplier<String> token, Duration patience) {
        requireSafe(base);
        this.base = base;
        this.token = token;
        this.patience = patience;
        this.http =
                HttpClient.newBuilder()
                        .connectTimeout(patience)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    /** Returns the {@code data} of the answer; empty when there is no such thing. */
    Optional<JsonObject> find(String path) {
        var answer = ask("GET", path, BodyPublishers.noBody(), patience);
        return answer.statusCode() == NOT_FOUND ? Optional.empty() : Optional.of(data(answer));
    }

    /** Returns the {@code data} of the answer; empty of members when it has none. */
    JsonObject post(String path, JsonObject body) {
        return data(ask("POST", path, BodyPublishers.ofString(body.toString()), patience));
    }

    /** Posts a request that takes long there, such as making an RSA key. */
    void create(String path, JsonObject body) {
        var longer = patience.multipliedBy(CREATION);
        data(ask("POST", path, BodyPublishers.ofString(body.toString()), longer));
    }

    static SignerUnavailableException strange(String what) {
        return SignerUnavailableException.logged(
                "DIST0414E the signing service answered with " + what, null);
    }

    private HttpResponse<byte[]> ask(
            String method, String path, BodyPublisher body, Duration limit) {
        var request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .timeout(limit)
                        .header("X-Vault-Token", token.get())
                        .header("X-Vault-Request", "true")
                        .header("Content-Type", "application/json")
                        .method(method, body)
                        .build();
        var answer = http.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw unreachable(e);
        } catch (ExecutionException e) {
            throw unreachable(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable(e);
        }
    }

    private static JsonObject data(HttpResponse<byte[]> answer) {
        if (answer.statusCode() < OK_FROM || answer.statusCode() >= OK_BELOW) {
            throw strange("status " + answer.statusCode());
        }
        if (answer.body().length == 0) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        try (var reader = Json.createReader(new ByteArrayInputStream(answer.body()))) {
            var data = reader.readObject().get("data");
            return data instanceof JsonObject object ? object : JsonObject.EMPTY_JSON_OBJECT;
        } catch (JsonException e) {
            throw strange("something that is not JSON");
        }
    }

    private SignerUnavailableException unreachable(Throwable cause) {
        return SignerUnavailableException.logged(
                "DIST0415E the signing service at " + base.getHost() + " does not answer", cause);
    }

    /** Requires TLS for anything but this machine. */
    static void requireSafe(URI base) {
        if (!"https".equals(base.getScheme()) && !isThisMachine(base)) {
            throw new IllegalStateException("DIST0416E BADGE_TRANSIT_URL must begin with https");
        }
    }

    private static boolean isThisMachine(URI base) {
        try {
            return "http".equals(base.getScheme())
                    && InetAddress.getByName(base.getHost()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
