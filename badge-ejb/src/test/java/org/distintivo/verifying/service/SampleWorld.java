package org.distintivo.verifying.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.distintivo.openbadges.domain.BakedPng;
import org.distintivo.openbadges.domain.BakedSvg;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.service.Standards;
import org.distintivo.openbadges.service.controller.DidWeb;
import org.distintivo.openbadges.service.jsonld.Members;
import org.distintivo.verifying.service.submission.SubmittedCredential;
import org.distintivo.verifying.service.submission.VerificationLimits;

/** The servers that the standards' samples refer to, with what they would answer. */
final class SampleWorld {

    private static final String ASSETS = "samples/ob20/assets";
    private static final String OF_1EDTECH =
            "https://raw.githubusercontent.com/1EdTech/digital-credentials-public-validator/refs/heads/main/"
                    + "inspector-vc/src/test/resources/ob30/bit-string-list/testlist";
    private static final String OF_DCC =
            "https://raw.githubusercontent.com/digitalcredentials/verifier-core/refs/heads/main/"
                    + "src/test-fixtures/status/e5WK8CbZ1GjycuPombrj";

    /** A sample's point is that this issuer is not to be found. */
    private static final String NOWHERE = "did:web:digitalcredentials.github.io:dcc-did-web-bad";

    private SampleWorld() {}

    static MapFetcher fetcher() {
        var world =
                new MapFetcher()
                        .serve(
                                OF_1EDTECH,
                                Standards.bytes("vectors/bitstring/1edtech-testlist.json"))
                        .serve(
                                OF_DCC,
                                Standards.bytes(
                                        "vectors/bitstring/dcc-status-e5WK8CbZ1GjycuPombrj.json"));
        serveIssuers(world);
        serveAssets(world);
        return world;
    }

    /** As example.org would have them, with and without their ending. */
    private static void serveAssets(MapFetcher world) {
        try (Stream<Path> files = Files.list(Standards.path(ASSETS))) {
            files.forEach(
                    file -> {
                        var name = file.getFileName().toString();
                        var bytes = Standards.bytes(ASSETS + "/" + name);
                        for (var host : List.of("example.org", "www.example.org")) {
                            world.serve("https://" + host + "/" + name, bytes);
                            world.serve("https://" + host + "/" + name.replace(".json", ""), bytes);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each issuer's profile, with the keys that its samples were signed with. */
    private static void serveIssuers(MapFetcher world) {
        var keys = new TreeMap<String, JsonArrayBuilder>();
        SampleVerdictTest.samples().forEach(sample -> addKeys(sample[0], keys));
        keys.remove(NOWHERE);
        keys.forEach(
                (id, methods) -> {
                    var address = id.startsWith("did:web:") ? DidWeb.address(id).orElseThrow() : id;
                    var profile =
                            JSON.createObjectBuilder()
                                    .add("id", id)
                                    .add("assertionMethod", methods);
                    world.serve(address, profile.build().toString());
                });
    }

    private static void addKeys(String sample, Map<String, JsonArrayBuilder> keys) {
        try {
            var submitted =
                    SubmittedCredential.read(Standards.bytes(sample), VerificationLimits.DEFAULT);
            for (var proof : Members.objects(submitted.document().get("proof"))) {
                var method = Members.text(proof, "verificationMethod");
                int hash = method.indexOf("#z");
                if (hash > 0 && !method.startsWith("did:key:")) {
                    add(method.substring(0, hash), method, method.substring(hash + 1), keys);
                }
            }
            if (submitted.token().isPresent()) {
                addKeyOfToken(sample, Members.reference(submitted.document(), "issuer"), keys);
            }
        } catch (DocumentRefusedException e) {
            // some samples cannot be read, which is their point
        }
    }

    private static void add(
            String id, String method, String multikey, Map<String, JsonArrayBuilder> keys) {
        keys.computeIfAbsent(id, k -> JSON.createArrayBuilder())
                .add(
                        JSON.createObjectBuilder()
                                .add("id", method)
                                .add("type", "Multikey")
                                .add("controller", id)
                                .add("publicKeyMultibase", multikey));
    }

    /** The key stands in the token's header. */
    private static void addKeyOfToken(
            String sample, String issuer, Map<String, JsonArrayBuilder> keys)
            throws DocumentRefusedException {
        var header = Standards.object(decoded(text(sample).split("\\.")[0]));
        if (header.get("jwk") instanceof JsonObject jwk) {
            keys.computeIfAbsent(issuer, k -> JSON.createArrayBuilder())
                    .add(
                            JSON.createObjectBuilder()
                                    .add("id", issuer + "#" + sample)
                                    .add("type", "JsonWebKey")
                                    .add("controller", issuer)
                                    .add("publicKeyJwk", jwk));
        }
    }

    private static String text(String sample) throws DocumentRefusedException {
        var bytes = Standards.bytes(sample);
        if (BakedPng.isPng(bytes)) {
            return BakedPng.read(bytes).text();
        }
        var text = new String(bytes, UTF_8).strip();
        return text.startsWith("<") ? BakedSvg.read(text).text() : text;
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), UTF_8);
    }
}
