package org.distintivo.verifying.service.submission;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.distintivo.openbadges.domain.BakedPng;
import org.distintivo.openbadges.domain.BakedSvg;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Refusal;
import org.distintivo.openbadges.domain.TextEncoding;
import org.distintivo.openbadges.service.assertion.Addresses;
import org.distintivo.openbadges.service.assertion.BadgeGraph;
import org.distintivo.openbadges.service.proof.SecuredDocument;
import org.distintivo.platform.domain.JsonRefusedException;
import org.distintivo.platform.service.StrictJson;

/**
 * A credential taken out of whatever somebody handed in: JSON, a signed token, or a picture with
 * one of the two baked in (Open Badges 3.0 §5.3). Sizes are bounded before anything is read.
 */
public final class SubmittedCredential {

    /** What it came in. */
    public enum Form {
        JSON,
        JWT,
        PNG,
        SVG
    }

    /** The member under which endorsements stand that are signed tokens. */
    public static final String ENDORSEMENT_TOKENS = "endorsementJwt";

    private static final Pattern ADDRESS = Pattern.compile("(?s)https?://\\S*");
    private static final Pattern PICTURE =
            Pattern.compile("(?s)GIF8.*|RIFF....WEBP.*|....ftyp(?:heic|heix|mif1|avif).*|BM.{14}");
    private static final Pattern TOKEN = Pattern.compile("[\\w-]+\\.[\\w-]*\\.[\\w-]*");

    /** What mails and programs put around and into a token. */
    private static final Pattern QUOTED =
            Pattern.compile("(?s)[\"'`\u201c\u201d\u201e\u00ab\u00bb<>]+|\\s+");

    /** More than anybody wraps on purpose. */
    private static final int MOST_ENVELOPES = 4;

    private final Form form;
    private final boolean wrapped;
    private final JsonObject document;

    /** Returns the token that it came in; empty when it is signed by a proof inside. */
    private final SignedToken token;

    /** Returns what the proofs inside cover. */
    private final SecuredDocument secured;

    private SubmittedCredential(
            Form form,
            boolean wrapped,
            JsonObject document,
            SignedToken token,
            VerificationLimits limits) {
        this.form = form;
        this.wrapped = wrapped;
        this.document = document;
        this.token = token;
        this.secured =
                new SecuredDocument(
                        token == null ? document : withoutTokens(document), limits.complexity());
    }

    /**
     * Finds out what was handed in and takes it out of its picture or envelope; nothing is verified
     * yet.
     *
     * @throws DocumentRefusedException if it cannot be read or is larger than the limits allow
     */
    public static SubmittedCredential read(byte[] input, VerificationLimits limits)
            throws DocumentRefusedException {
        requireNotForeign(input);
        int most = Math.max(limits.picture().bytes(), limits.documents().bytes());
        if (input.length > most) {
            throw new DocumentRefusedException(Refusal.TOO_LARGE, most);
        }
        if (BakedPng.isPng(input)) {
            requirePicture(input, limits);
            return parse(Form.PNG, BakedPng.read(input, limits.picture().side()).text(), limits);
        }
        var text = TextEncoding.decodeLeniently(input).strip();
        if (text.regionMatches(true, 0, "<!doctype html", 0, 14)
                || text.regionMatches(true, 0, "<html", 0, 5)) {
            throw new DocumentRefusedException(Refusal.PAGE);
        }
        if (text.startsWith("<")) {
            requirePicture(input, limits);
            return parse(Form.SVG, BakedSvg.read(text).text(), limits);
        }
        if (ADDRESS.matcher(text).matches()) {
            throw new DocumentRefusedException(Refusal.URL);
        }
        return parse(null, TextEncoding.decode(input), limits);
    }

    private static void requirePicture(byte[] input, VerificationLimits limits)
            throws DocumentRefusedException {
        if (input.length > limits.picture().bytes()) {
            throw new DocumentRefusedException(Refusal.TOO_LARGE, limits.picture().bytes());
        }
    }

    /** Files that people hand in because they look like their badge: to be told what to do. */
    private static void requireNotForeign(byte[] input) throws DocumentRefusedException {
        int length = Math.min(input.length, 16);
        var start = new String(input, 0, length, StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00ff\u00d8")) {
            throw new DocumentRefusedException(Refusal.JPEG);
        }
        if (start.startsWith("%PDF-")) {
            throw new DocumentRefusedException(Refusal.PDF);
        }
        if (start.startsWith("PK\u0003\u0004")) {
            throw new DocumentRefusedException(Refusal.ARCHIVE);
        }
        if (PICTURE.matcher(start).matches()) {
            throw new DocumentRefusedException(Refusal.OTHER_PICTURE);
        }
    }

    /**
     * @param picture what the text was baked into, or null
     */
    private static SubmittedCredential parse(Form picture, String raw, VerificationLimits limits)
            throws DocumentRefusedException {
        var text = raw.strip();
        if (text.length() > limits.documents().bytes()) {
            throw new DocumentRefusedException(Refusal.BODY_TOO_LARGE);
        }
        if (picture != null && Addresses.isWeb(text)) {
            return new SubmittedCredential(picture, false, hosted(text), null, limits);
        }
        return unwrapped(picture, text, limits);
    }

    /** Reads what may be wrapped up several times. */
    private static SubmittedCredential unwrapped(
            Form picture, String raw, VerificationLimits limits) throws DocumentRefusedException {
        var text = raw;
        int most = limits.documents().bytes();
        for (int envelopes = 0; envelopes <= MOST_ENVELOPES; envelopes++) {
            boolean wrapped = envelopes > 0;
            var token = token(text, most);
            var value = token == null ? value(text, most) : token.content();
            var inside = Envelope.inside(value);
            if (inside.isEmpty()) {
                var form = picture != null ? picture : token != null ? Form.JWT : Form.JSON;
                return new SubmittedCredential(form, wrapped, object(value), token, limits);
            }
            text =
                    inside.get() instanceof JsonString inner
                            ? inner.getString()
                            : inside.get().toString();
        }
        throw new DocumentRefusedException(Refusal.NOT_A_CREDENTIAL);
    }

    /** A token as people paste it, in quotes or lines; null for anything else. */
    private static SignedToken token(String text, int most) throws DocumentRefusedException {
        if (text.startsWith("{") || text.startsWith("[")) {
            return null; // JSON, where going over every character would cost as much as reading it
        }
        var compact = QUOTED.matcher(text).replaceAll("");
        return TOKEN.matcher(compact).matches() ? SignedToken.parse(compact, most) : null;
    }

    /** A badge of version 2.0 of which nothing is in hand but its address. */
    private static JsonObject hosted(String address) {
        return JSON.createObjectBuilder()
                .add("@context", BadgeGraph.CONTEXT)
                .add("type", "Assertion")
                .add("id", address)
                .add("verification", JSON.createObjectBuilder().add("type", "hosted"))
                .build();
    }

    public static JsonObject json(String text, int maxBytes) throws DocumentRefusedException {
        return object(read(text, maxBytes));
    }

    private static JsonObject object(JsonValue value) throws DocumentRefusedException {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new DocumentRefusedException(Refusal.NOT_A_CREDENTIAL);
    }

    private static JsonValue value(String text, int maxBytes) throws DocumentRefusedException {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            throw new DocumentRefusedException(Refusal.NOT_A_CREDENTIAL);
        }
        return read(text, maxBytes);
    }

    private static JsonValue read(String text, int maxBytes) throws DocumentRefusedException {
        try {
            return StrictJson.read(text, maxBytes);
        } catch (JsonRefusedException e) {
            throw new DocumentRefusedException(refusal(e.fault()));
        }
    }

    public Form form() {
        return form;
    }

    /** Returns whether it was taken out of a presentation, a list or an answer. */
    public boolean isWrapped() {
        return wrapped;
    }

    public JsonObject document() {
        return document;
    }

    /** When it is signed as a whole instead of by a proof inside. */
    public Optional<SignedToken> token() {
        return Optional.ofNullable(token);
    }

    private static Refusal refusal(JsonRefusedException.Fault fault) {
        return switch (fault) {
            case TOO_DEEP -> Refusal.JSON_TOO_DEEP;
            case TOO_LARGE -> Refusal.BODY_TOO_LARGE;
            case MALFORMED, INCOMPLETE -> Refusal.JSON_MALFORMED;
        };
    }

    /** What the proofs inside cover. */
    public SecuredDocument secured() {
        return secured;
    }

    /**
     * A credential without the endorsements that are signed tokens. The published contexts of Open
     * Badges have no word for them; where the credential is itself a token they are covered by its
     * signature all the same.
     */
    private static JsonObject withoutTokens(JsonObject document) {
        var copy = JSON.createObjectBuilder();
        document.forEach(
                (name, value) -> {
                    if (!name.equals(ENDORSEMENT_TOKENS)) {
                        copy.add(
                                name,
                                value instanceof JsonObject inner ? withoutTokens(inner) : value);
                    }
                });
        return copy.build();
    }
}
