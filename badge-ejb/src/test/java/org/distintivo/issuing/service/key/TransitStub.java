package org.distintivo.issuing.service.key;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.distintivo.openbadges.service.proof.Signer;

/** Answers as Vault's transit engine does, with real keys, and badly when told to. */
final class TransitStub implements AutoCloseable {

    static final String TOKEN = "hvs.secret-token";

    /** What is asked of it, in the order of the requests. */
    final List<String> requests = new ArrayList<>();

    /** How it misbehaves. */
    volatile int status = 200;

    /** What an answer waits for. */
    volatile CountDownLatch holdUp = new CountDownLatch(0);

    volatile boolean wrongKey;
    volatile String body;

    private final Map<String, Signer> keys = new LinkedHashMap<>();
    private final Map<String, String> published = new LinkedHashMap<>();
    private final HttpServer server;

    TransitStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/v1/transit", this::answer);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/transit");
    }

    @Override
    public void close() {
        holdUp.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().replaceFirst("^/v1/transit", "");
        var input = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        synchronized (requests) {
            requests.add(exchange.getRequestMethod() + " " + path);
        }
        try {
            holdUp.await();
            var known = TOKEN.equals(exchange.getRequestHeaders().getFirst("X-Vault-Token"));
            if (known && status == 200) {
                send(exchange, 200, body != null ? body : answer(path, input));
            } else {
                send(exchange, known ? status : 403, "{\"errors\":[\"no\"]}");
            }
        } catch (Exception e) {
            send(exchange, 500, e.toString());
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(
                text.isEmpty() ? 404 : status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String answer(String path, String input) throws Exception {
        var name = path.substring(path.lastIndexOf('/') + 1);
        if (path.equals("/keys")) {
            var names = Json.createArrayBuilder(keys.keySet()).add("somebody-elses");
            return keys.isEmpty()
                    ? ""
                    : data(Json.createObjectBuilder().add("keys", names).build());
        }
        if (path.startsWith("/sign/")) {
            return sign(wrongKey ? other() : keys.get(name), json(input));
        }
        if (!input.isEmpty()) {
            make(name, json(input).getString("type"));
        }
        var version = Json.createObjectBuilder().add("public_key", published.get(name));
        return data(
                Json.createObjectBuilder()
                        .add("type", name.contains("rsa") ? "rsa-2048" : "ed25519")
                        .add("keys", Json.createObjectBuilder().add("1", version))
                        .build());
    }

    private void make(String name, String type) throws Exception {
        if (type.equals("ed25519")) {
            var seed = new byte[32];
            seed[0] = (byte) (keys.size() + 1);
            var signer = new Ed25519Signer(seed);
            keys.put(name, signer);
            published.put(
                    name, Base64.getEncoder().encodeToString(signer.key().multikey().bytes()));
            return;
        }
        var pair = pair();
        keys.put(name, new RsaSigner(pair));
        published.put(
                name,
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder().encodeToString(pair.getPublic().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
    }

    private static String sign(Signer signer, JsonObject request) {
        var results = Json.createArrayBuilder();
        for (var input : request.getJsonArray("batch_input").getValuesAs(JsonObject.class)) {
            var signature = signer.sign(Base64.getDecoder().decode(input.getString("input")));
            results.add(
                    Json.createObjectBuilder()
                            .add(
                                    "signature",
                                    "vault:v1:" + Base64.getEncoder().encodeToString(signature)));
        }
        return data(Json.createObjectBuilder().add("batch_results", results).build());
    }

    private static Signer other() {
        return new Ed25519Signer(new byte[32]);
    }

    private static KeyPair pair() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2_048);
        return generator.generateKeyPair();
    }

    private static String data(JsonObject data) {
        return Json.createObjectBuilder().add("data", data).build().toString();
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new java.io.StringReader(text))) {
            return reader.readObject();
        }
    }
}
