package org.distintivo.openbadges.service;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.distintivo.openbadges.service.jsonld.KnownContext;
import org.distintivo.platform.service.fetch.ScriptedHttps;
import org.distintivo.platform.service.fetch.TestAuthority;

/**
 * Asks the software that people verify badges with, each package as it is published and with its
 * own way of fetching documents; see {@code strangers.mjs} in {@code src/test/npm}. The servers
 * that it asks are on this machine, under their real names, with TLS.
 */
public final class ThirdPartyVerifiers implements AutoCloseable {

    private static final String SCHEMA =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/"
                    + "ob_v3p0_achievementcredential_schema.json";

    /** What is wrong with each credential and token, in the order given. */
    public record Answer(List<Faults> credentials, List<Faults> tokens) {}

    /** By package; none is empty when all find it good. */
    public record Faults(Map<String, List<String>> byPackage) {

        public List<String> of(String name) {
            return byPackage.get(name);
        }

        public List<String> all() {
            return byPackage.values().stream().flatMap(List::stream).toList();
        }
    }

    private final Path target;
    private final TestAuthority authority = new TestAuthority();
    private final Map<String, byte[]> documents = new ConcurrentHashMap<>();
    private final Map<String, ScriptedHttps> servers = new HashMap<>();

    /**
     * @param target the build folder of this module
     */
    public ThirdPartyVerifiers(Path target) {
        this.target = target;
        for (var context : KnownContext.values()) {
            publish(context.url(), context.text());
        }
        if (Standards.areThere()) {
            publish(SCHEMA, Standards.bytes("schemas/ob30/achievementcredential.json"));
        }
    }

    /** Puts a document where everybody can fetch it. */
    public void publish(String address, byte[] document) {
        documents.put(address, document);
        servers.computeIfAbsent(URI.create(address).getHost(), this::server);
    }

    public void publish(String address, JsonObject document) {
        publish(address, document.toString().getBytes(StandardCharsets.UTF_8));
    }

    public Answer judge(List<String> credentials, List<String> tokens) {
        var hosts = Json.createObjectBuilder();
        servers.forEach((host, server) -> hosts.add(host, server.port()));
        var request =
                Json.createObjectBuilder()
                        .add("credentials", Json.createArrayBuilder(credentials))
                        .add("tokens", Json.createArrayBuilder(tokens))
                        .add("hosts", hosts)
                        .build();
        var answer = ask(request);
        return new Answer(
                faults(answer.getJsonArray("credentials")), faults(answer.getJsonArray("tokens")));
    }

    private JsonObject ask(JsonObject request) {
        var script = target.resolve("npm-verifier/strangers.mjs").toString();
        var command = new ProcessBuilder("node", script);
        command.environment().put("NODE_EXTRA_CA_CERTS", authorityFile().toString());
        return NodeProcess.json(command, request).asJsonObject();
    }

    private Path authorityFile() {
        try {
            var encoder = Base64.getMimeEncoder(64, new byte[] {'\n'});
            var encoded = encoder.encodeToString(authority.certificate().getEncoded());
            var pem = "-----BEGIN CERTIFICATE-----\n" + encoded + "\n-----END CERTIFICATE-----\n";
            return Files.writeString(Files.createTempFile(target, "authority", ".pem"), pem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private ScriptedHttps server(String host) {
        try {
            return new ScriptedHttps(authority, host, (head, out) -> answer(host, head, out));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(String host, String head, OutputStream out) throws IOException {
        var path = head.substring(head.indexOf(' ') + 1, head.indexOf(" HTTP/"));
        var body = documents.getOrDefault("https://" + host + path, new byte[0]);
        var status = body.length == 0 ? "404 Not Found" : "200 OK";
        var start =
                "HTTP/1.1 %s\r\nContent-Type: application/ld+json\r\nConnection: close\r\n"
                        + "Content-Length: %d\r\n\r\n";
        out.write(start.formatted(status, body.length).getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    private static List<Faults> faults(JsonArray judged) {
        var faults = new ArrayList<Faults>();
        for (var each : judged.getValuesAs(JsonObject.class)) {
            var byPackage = new HashMap<String, List<String>>();
            for (var name : each.keySet()) {
                byPackage.put(name, strings(each.getJsonArray(name)));
            }
            faults.add(new Faults(byPackage));
        }
        return faults;
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(jakarta.json.JsonString.class).stream()
                .map(jakarta.json.JsonString::getString)
                .toList();
    }

    @Override
    public void close() throws IOException {
        for (var server : servers.values()) {
            server.close();
        }
    }
}
