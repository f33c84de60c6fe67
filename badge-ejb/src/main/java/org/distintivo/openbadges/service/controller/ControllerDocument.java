package org.distintivo.openbadges.service.controller;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Multikey;
import org.distintivo.openbadges.domain.Refusal;
import org.distintivo.openbadges.service.proof.JsonWebKey;

/**
 * Reads what a controller says about its keys: a did document or an issuer profile (Controlled
 * Identifiers 1.0 §2). Only what it says about its own id counts.
 */
public final class ControllerDocument {

    private final String id;
    private final JsonObject json;

    private ControllerDocument(String id, JsonObject json) {
        this.id = id;
        this.json = json;
    }

    /**
     * @throws DocumentRefusedException {@code key-controller} when the document is about somebody
     *     else
     */
    public static ControllerDocument of(String id, JsonObject json)
            throws DocumentRefusedException {
        if (!id.equals(text(json, "id"))) {
            throw new DocumentRefusedException(Refusal.KEY_CONTROLLER, id);
        }
        return new ControllerDocument(id, json);
    }

    /** Returns whether it says anything about keys; many profiles do not. */
    public boolean hasKeys() {
        return json.containsKey("verificationMethod") || json.containsKey("assertionMethod");
    }

    /**
     * Returns the key of this name, if it is one that the controller issues with.
     *
     * @throws DocumentRefusedException {@code key-not-listed}, {@code key-expired} or {@code
     *     key-unknown}
     */
    public JsonObject issuingMethod(String name, Instant now) throws DocumentRefusedException {
        if (!asserts(name)) {
            throw new DocumentRefusedException(Refusal.KEY_NOT_LISTED, id);
        }
        var method =
                Stream.concat(methods("verificationMethod"), methods("assertionMethod"))
                        .filter(each -> absolute(text(each, "id")).equals(name))
                        .filter(each -> text(each, "controller").equals(id))
                        .findFirst()
                        .orElseThrow(
                                () -> new DocumentRefusedException(Refusal.KEY_NOT_LISTED, id));
        if (isOver(method, "expires", now) || isOver(method, "revoked", now)) {
            throw new DocumentRefusedException(Refusal.KEY_EXPIRED, id);
        }
        return method;
    }

    /** Returns whether the controller issues with this key, by whatever name. */
    public boolean issuesWith(JsonObject jwk, Instant now) {
        return Stream.concat(methods("verificationMethod"), methods("assertionMethod"))
                .map(method -> absolute(text(method, "id")))
                .distinct()
                .anyMatch(name -> isKey(name, jwk, now));
    }

    private boolean isKey(String name, JsonObject jwk, Instant now) {
        try {
            return isSame(jwk(issuingMethod(name, now)), jwk);
        } catch (DocumentRefusedException e) {
            return false;
        }
    }

    /** Returns whether the required members of two keys agree (RFC 7638 §3.2). */
    private static boolean isSame(JsonObject one, JsonObject other) {
        return Stream.of("kty", "crv", "x", "y", "n", "e")
                .allMatch(name -> Objects.equals(one.get(name), other.get(name)));
    }

    /** Returns the key of a method as JSON. */
    public static JsonObject jwk(JsonObject method) throws DocumentRefusedException {
        if (method.get("publicKeyJwk") instanceof JsonObject jwk) {
            return jwk;
        }
        return JsonWebKey.json(multikey(method));
    }

    /**
     * Returns the key of a method in the form of Data Integrity.
     *
     * @throws DocumentRefusedException {@code key-unknown} for a key that has no such form
     */
    public static Multikey multikey(JsonObject method) throws DocumentRefusedException {
        var key =
                method.get("publicKeyJwk") instanceof JsonObject jwk
                        ? JsonWebKey.of(jwk).multikey()
                        : Multikey.parse(text(method, "publicKeyMultibase"));
        return key.orElseThrow(
                () -> new DocumentRefusedException(Refusal.KEY_UNKNOWN, text(method, "id")));
    }

    private boolean asserts(String name) {
        return items("assertionMethod")
                .map(item -> item instanceof JsonObject object ? object.get("id") : item)
                .anyMatch(
                        item ->
                                item instanceof JsonString s
                                        && absolute(s.getString()).equals(name));
    }

    private Stream<JsonObject> methods(String member) {
        return items(member).filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject);
    }

    private Stream<? extends JsonValue> items(String member) {
        var value = json.get(member);
        if (value == null) {
            return Stream.empty();
        }
        return (value instanceof JsonArray array ? array : List.of(value)).stream();
    }

    /** Resolves a fragment against the document's id. */
    private String absolute(String name) {
        return name.startsWith("#") ? id + name : name;
    }

    private static boolean isOver(JsonObject method, String member, Instant now) {
        var date = text(method, member);
        try {
            return !date.isEmpty() && !OffsetDateTime.parse(date).toInstant().isAfter(now);
        } catch (DateTimeException e) {
            return true;
        }
    }

    private static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.getString() : "";
    }
}
