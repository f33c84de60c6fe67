package org.distintivo.credential.service.assertion;

import static org.distintivo.credential.service.jsonld.Members.text;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import org.distintivo.platform.domain.JsonRefusedException;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.platform.service.Fetched;
import org.distintivo.platform.service.StrictJson;

/**
 * A document that another one refers to, as its own address gives it.
 *
 * @param address where it was asked for; empty when it stands in the other document
 * @param json empty when it could not be had
 * @param fault why it could not be had: {@code missing}, {@code not-asked}, {@code unreachable},
 *     {@code malformed} or {@code elsewhere}; empty when nothing is wrong
 * @param gone whether its server says that it has been taken back
 */
public record Linked(String address, JsonObject json, String fault, boolean gone) {

    private static final int OK = 200;
    private static final int GONE = 410;

    /** In place of a document that nothing refers to. */
    static Linked missing() {
        return new Linked("", JsonValue.EMPTY_JSON_OBJECT, "missing", false);
    }

    /** A document that needs no address, because it is vouched for otherwise. */
    public static Linked inHand(JsonObject json) {
        return new Linked("", json, "", false);
    }

    /**
     * Follows a link. What stands there whole is believed only if it has no address of its own:
     * anybody can write somebody else's name into his own document.
     */
    public static Linked follow(JsonValue link, Source source) {
        if (link instanceof JsonString address) {
            return at(address.getString(), source);
        }
        if (link instanceof JsonObject whole) {
            var id = text(whole, "id");
            return Addresses.isWeb(id) ? at(id, source) : inHand(whole);
        }
        return missing();
    }

    public static Linked at(String address, Source source) {
        if (!Addresses.isWeb(address)) {
            return missing();
        }
        try {
            return read(address, source.get(Addresses.secure(address)));
        } catch (FetchFailedException e) {
            boolean byChoice =
                    e.reason() == FetchFailure.DISABLED || e.reason() == FetchFailure.NOT_ALLOWED;
            return faulty(address, byChoice ? "not-asked" : "unreachable");
        }
    }

    public boolean isThere() {
        return fault.isEmpty();
    }

    public String id() {
        return text(json, "id");
    }

    /** Many people may have documents on one host; each speaks for the address it stands at. */
    public String provenId() {
        return address.isEmpty() || Addresses.same(id(), address) ? id() : address;
    }

    private static Linked read(String address, Fetched answer) {
        if (answer.status() == GONE) {
            return new Linked(address, lenient(answer), "", true);
        }
        if (answer.status() != OK) {
            return faulty(address, "unreachable");
        }
        var json = lenient(answer);
        if (json.isEmpty()) {
            return faulty(address, "malformed");
        }
        var id = text(json, "id");
        return Addresses.isWeb(id) && !Addresses.host(id).equals(Addresses.host(address))
                ? faulty(address, "elsewhere")
                : new Linked(address, json, "", false);
    }

    private static Linked faulty(String address, String fault) {
        return new Linked(address, JsonValue.EMPTY_JSON_OBJECT, fault, false);
    }

    /** Empty when it is no JSON object. */
    private static JsonObject lenient(Fetched answer) {
        try {
            return StrictJson.read(answer.body(), answer.body().length) instanceof JsonObject object
                    ? object
                    : JsonValue.EMPTY_JSON_OBJECT;
        } catch (JsonRefusedException e) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
    }
}
