package org.distintivo.openbadges.service.assertion;

import static org.distintivo.openbadges.service.jsonld.Members.text;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.LinkFault;
import org.distintivo.openbadges.domain.TextEncoding;
import org.distintivo.platform.domain.JsonRefusedException;
import org.distintivo.platform.domain.WebOrigin;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.platform.service.Fetched;
import org.distintivo.platform.service.StrictJson;

/**
 * A document that another one refers to, as its own address gives it.
 *
 * @param address where it was asked for; empty when it stands in the other document
 * @param json empty when it could not be had
 * @param fault why it could not be had; null when nothing is wrong
 * @param gone whether its server says that it has been taken back
 */
public record LinkedDocument(String address, JsonObject json, LinkFault fault, boolean gone) {

    private static final int OK = 200;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;
    private static final int GONE = 410;

    /** Stands in for a document that nothing refers to. */
    static LinkedDocument missing() {
        return new LinkedDocument("", JsonValue.EMPTY_JSON_OBJECT, LinkFault.MISSING, false);
    }

    /** Returns a document that needs no address because a signature covers it. */
    public static LinkedDocument inHand(JsonObject json) {
        return new LinkedDocument("", json, null, false);
    }

    /** Follows a link. An embedded document is believed only if it has no address of its own. */
    public static LinkedDocument follow(JsonValue link, DocumentSource source) {
        if (link instanceof JsonString address) {
            return at(address.getString(), source);
        }
        if (link instanceof JsonObject whole) {
            var id = text(whole, "id");
            return Addresses.isWeb(id) ? at(id, source) : inHand(whole);
        }
        return missing();
    }

    /** Returns the document at an address, or why it could not be had. */
    public static LinkedDocument at(String address, DocumentSource source) {
        if (!Addresses.isWeb(address)) {
            return missing();
        }
        try {
            return read(address, source.get(Addresses.secure(address)));
        } catch (FetchFailedException e) {
            boolean byChoice =
                    e.reason() == FetchFailure.DISABLED || e.reason() == FetchFailure.NOT_ALLOWED;
            return faulty(address, byChoice ? LinkFault.NOT_ASKED : LinkFault.UNREACHABLE);
        }
    }

    public boolean isThere() {
        return fault == null;
    }

    /** Returns whether nothing is known of it: its server may not be asked, or does not answer. */
    public boolean isUnknown() {
        return fault != null && fault.isUnknown();
    }

    public String id() {
        return text(json, "id");
    }

    /**
     * Returns the document's id if it is the address it was fetched from, since hosts are shared.
     */
    public String provenId() {
        return address.isEmpty() || Addresses.same(id(), address) ? id() : address;
    }

    private static LinkedDocument read(String address, Fetched answer) {
        if (answer.status() == GONE) {
            return new LinkedDocument(address, lenient(answer), null, true);
        }
        if (isBusy(answer.status())) {
            return faulty(address, LinkFault.UNREACHABLE);
        }
        if (answer.status() != OK) {
            return faulty(address, LinkFault.NOT_THERE);
        }
        var json = lenient(answer);
        if (json.isEmpty()) {
            return faulty(address, LinkFault.MALFORMED);
        }
        var id = text(json, "id");
        return Addresses.isWeb(id) && !WebOrigin.sameAuthority(id, address)
                ? faulty(address, LinkFault.ELSEWHERE)
                : new LinkedDocument(address, json, null, false);
    }

    /**
     * A server in trouble, or asked too often, says nothing about what it keeps (RFC 9110 §15.6).
     */
    private static boolean isBusy(int status) {
        return status >= SERVER_ERROR || status == TOO_MANY_REQUESTS;
    }

    private static LinkedDocument faulty(String address, LinkFault fault) {
        return new LinkedDocument(address, JsonValue.EMPTY_JSON_OBJECT, fault, false);
    }

    /** Reads JSON; empty when it is not an object. */
    private static JsonObject lenient(Fetched answer) {
        try {
            return StrictJson.read(TextEncoding.decode(answer.body()), answer.body().length)
                            instanceof JsonObject object
                    ? object
                    : JsonValue.EMPTY_JSON_OBJECT;
        } catch (JsonRefusedException | DocumentRefusedException e) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
    }
}
