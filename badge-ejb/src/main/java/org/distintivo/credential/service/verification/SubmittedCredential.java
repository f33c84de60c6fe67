package org.distintivo.credential.service.verification;

import static org.distintivo.credential.service.jsonld.JsonMaker.JSON;

import jakarta.json.JsonObject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.distintivo.credential.domain.BakedPng;
import org.distintivo.credential.domain.BakedSvg;
import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.credential.service.assertion.Addresses;
import org.distintivo.credential.service.assertion.BadgeGraph;
import org.distintivo.credential.service.proof.SecuredDocument;
import org.distintivo.platform.domain.JsonRefusedException;
import org.distintivo.platform.service.StrictJson;

/**
 * A credential taken out of whatever somebody handed in: JSON, a signed token, or a picture with
 * one of the two baked in (Open Badges 3.0 §5.3). Sizes are bounded before anything is read.
 */
public final class SubmittedCredential {

    /** What it came in. */
    enum Form {
        JSON,
        JWT,
        PNG,
        SVG;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Pattern ADDRESS = Pattern.compile("(?s)https?://\\S*");
    private static final Pattern PICTURE =
            Pattern.compile("(?s)GIF8.*|RIFF....WEBP.*|....ftyp(?:heic|heix|mif1|avif).*|BM.{14}");
    private static final Pattern TOKEN = Pattern.compile("[\\w-]+\\.[\\w-]*\\.[\\w-]*");

    private final Form form;
    private final JsonObject document;
    private final SignedToken token;
    private final SecuredDocument secured;

    private SubmittedCredential(
            Form form, JsonObject document, SignedToken token, VerificationLimits limits) {
        this.form = form;
        this.document = document;
        this.token = token;
        this.secured =
                new SecuredDocument(
                        token == null ? document : Endorsement.withoutTokens(document),
                        limits.complexity());
    }

    static SubmittedCredential read(byte[] input, VerificationLimits limits)
            throws DocumentRefusedException {
        requireNotForeign(input);
        int most = Math.max(limits.picture().bytes(), limits.documents().bytes());
        if (input.length > most) {
            throw new DocumentRefusedException("too-large", most);
        }
        if (BakedPng.isPng(input)) {
            requirePicture(input, limits);
            return parse(Form.PNG, BakedPng.read(input, limits.picture().side()).text(), limits);
        }
        var text = new String(input, StandardCharsets.UTF_8).strip();
        if (text.regionMatches(true, 0, "<!doctype html", 0, 14)
                || text.regionMatches(true, 0, "<html", 0, 5)) {
            throw new DocumentRefusedException("page");
        }
        if (text.startsWith("<") || text.startsWith("\uFEFF<")) {
            requirePicture(input, limits);
            return parse(Form.SVG, BakedSvg.read(text).text(), limits);
        }
        if (ADDRESS.matcher(text).matches()) {
            throw new DocumentRefusedException("url");
        }
        requireUtf8(input);
        return parse(null, text, limits);
    }

    /** Of a damaged text nobody can say what was signed; a drawing may be damaged elsewhere. */
    private static void requireUtf8(byte[] input) throws DocumentRefusedException {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(input));
        } catch (CharacterCodingException e) {
            throw new DocumentRefusedException("not-utf-8");
        }
    }

    private static void requirePicture(byte[] input, VerificationLimits limits)
            throws DocumentRefusedException {
        if (input.length > limits.picture().bytes()) {
            throw new DocumentRefusedException("too-large", limits.picture().bytes());
        }
    }

    /** Files that people hand in because they look like their badge: to be told what to do. */
    private static void requireNotForeign(byte[] input) throws DocumentRefusedException {
        int length = Math.min(input.length, 16);
        var start = new String(input, 0, length, StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00ff\u00d8")) {
            throw new DocumentRefusedException("jpeg");
        }
        if (start.startsWith("%PDF-")) {
            throw new DocumentRefusedException("pdf");
        }
        if (start.startsWith("PK\u0003\u0004")) {
            throw new DocumentRefusedException("archive");
        }
        if (PICTURE.matcher(start).matches()) {
            throw new DocumentRefusedException("other-picture");
        }
    }

    /**
     * @param picture what the text was baked into, or null
     */
    private static SubmittedCredential parse(Form picture, String raw, VerificationLimits limits)
            throws DocumentRefusedException {
        var text = raw.strip();
        if (text.length() > limits.documents().bytes()) {
            throw new DocumentRefusedException("body-too-large");
        }
        if (TOKEN.matcher(text).matches()) {
            var token = SignedToken.parse(text, limits.documents().bytes());
            return new SubmittedCredential(
                    picture == null ? Form.JWT : picture, token.credential(), token, limits);
        }
        if (picture != null && Addresses.isWeb(text)) {
            return new SubmittedCredential(picture, hosted(text), null, limits);
        }
        if (!text.startsWith("{")) {
            throw new DocumentRefusedException("not-a-credential");
        }
        var document = json(text, limits.documents().bytes());
        return new SubmittedCredential(
                picture == null ? Form.JSON : picture, document, null, limits);
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

    static JsonObject json(String text, int maxBytes) throws DocumentRefusedException {
        try {
            if (StrictJson.read(text, maxBytes) instanceof JsonObject object) {
                return object;
            }
            throw new DocumentRefusedException("not-a-credential");
        } catch (JsonRefusedException e) {
            throw new DocumentRefusedException(e.code());
        }
    }

    Form form() {
        return form;
    }

    JsonObject document() {
        return document;
    }

    /** When it is signed as a whole instead of by a proof inside. */
    Optional<SignedToken> token() {
        return Optional.ofNullable(token);
    }

    /** What the proofs inside cover. */
    SecuredDocument secured() {
        return secured;
    }
}
