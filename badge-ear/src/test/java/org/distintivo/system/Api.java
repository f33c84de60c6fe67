package org.distintivo.system;

import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An HR system: calls a server over HTTP with an API key and more headers, follows no redirect. */
public final class Api {

    static {
        // the server ends connections that were idle for 30 seconds, just when one is used again
        System.setProperty("jdk.httpclient.keepalive.timeout", "20");
    }

    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();

    private final String baseUrl;
    private final Map<String, String> headers;
    private final Duration patience;

    Api(String baseUrl, Map<String, String> headers) {
        this(baseUrl, headers, Duration.ofSeconds(120));
    }

    private Api(String baseUrl, Map<String, String> headers, Duration patience) {
        this.baseUrl = baseUrl;
        this.headers = Map.copyOf(headers);
        this.patience = patience;
    }

    /** The same caller, who fails when an answer takes longer than that. */
    public Api waiting(Duration atMost) {
        return new Api(baseUrl, headers, atMost);
    }

    /** The same caller with another key. */
    public Api with(String apiKey) {
        return header("Authorization", "Bearer " + apiKey);
    }

    /** The same caller without any key. */
    public Api anonymous() {
        var others = new TreeMap<>(headers);
        others.remove("Authorization");
        return new Api(baseUrl, others, patience);
    }

    public Api header(String name, String value) {
        var more = new TreeMap<>(headers);
        more.put(name, value);
        return new Api(baseUrl, more, patience);
    }

    public Answer get(String path) {
        return send("GET", path, Optional.empty());
    }

    public Answer head(String path) {
        return send("HEAD", path, Optional.empty());
    }

    /** What a browser asks before it lets a script of another site do more than plain reading. */
    public Answer options(String path) {
        return send("OPTIONS", path, Optional.empty());
    }

    public Answer delete(String path) {
        return send("DELETE", path, Optional.empty());
    }

    public Answer post(String path, JsonStructure body) {
        return post(path, body.toString());
    }

    /** Posts JSON, or what only pretends to be. */
    public Answer post(String path, String json) {
        return post(path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    public Answer post(String path, String type, byte[] body) {
        return header("Content-Type", type).send("POST", path, Optional.of(body));
    }

    public Answer put(String path, JsonStructure body) {
        return put(path, body.toString());
    }

    public Answer put(String path, String json) {
        return header("Content-Type", "application/json")
                .send("PUT", path, Optional.of(json.getBytes(StandardCharsets.UTF_8)));
    }

    /** Any method, without a body. */
    public Answer call(String method, String path) {
        return send(method, path, Optional.empty());
    }

    private Answer send(String method, String path, Optional<byte[]> body) {
        return send(
                method,
                path,
                body.map(BodyPublishers::ofByteArray).orElseGet(BodyPublishers::noBody));
    }

    /** Any method with any body, of a length that is announced or not. */
    public Answer send(String method, String path, BodyPublisher body) {
        var address = path.startsWith("http") ? URI.create(path) : URI.create(baseUrl + path);
        var request = HttpRequest.newBuilder(address).timeout(patience).method(method, body);
        headers.forEach(request::header);
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
