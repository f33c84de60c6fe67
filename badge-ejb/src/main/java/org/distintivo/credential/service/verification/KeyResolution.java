package org.distintivo.credential.service.verification;

import jakarta.json.JsonObject;
import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.credential.domain.KeyAlgorithm;
import org.distintivo.credential.domain.Multikey;
import org.distintivo.credential.service.controller.ControllerDocument;
import org.distintivo.credential.service.controller.DidWeb;
import org.distintivo.credential.service.jsonld.Members;
import org.distintivo.credential.service.proof.JsonWebKey;
import org.distintivo.credential.service.verification.ResolvedKey.Word;

/**
 * Finds the key that a proof names: own keys in the database, keys that are their own name at once
 * (did:key method §3; Multikey as a fragment, Open Badges 3.0 §8.3), all others by asking who
 * controls them (Controlled Identifiers 1.0 §3.3). Such a key counts only when its controller says
 * it is one to issue with.
 */
final class KeyResolution {

    private static final String DID_KEY = "did:key:";

    private final Examination examination;
    private final OwnIssuer own;

    KeyResolution(Examination examination) {
        this.examination = examination;
        this.own = examination.own();
    }

    /**
     * For a proof inside a credential.
     *
     * @throws DocumentRefusedException {@code key-…}
     */
    ResolvedKey resolve(String method) throws DocumentRefusedException {
        var controller = controller(method);
        var fragment = method.substring(Math.min(method.length(), controller.length() + 1));
        if (controller.startsWith(DID_KEY)) {
            return didKey(method, controller, fragment);
        }
        if (DidJwk.is(controller)) {
            var jwk = DidJwk.jwk(method, controller);
            var key = JsonWebKey.of(jwk).multikey().orElse(null);
            return new ResolvedKey(method, controller, key, jwk, Word.NONE);
        }
        boolean isAddress = controller.matches("https?://.+");
        if (!isAddress && !DidWeb.is(controller)) {
            throw new DocumentRefusedException("key-unknown", method);
        }
        if (own.controls(controller)) {
            return own(method, controller);
        }
        var inName = Multikey.parse(fragment);
        if (inName.isPresent()) {
            return new ResolvedKey(method, controller, inName.get());
        }
        return fragment.isEmpty() && isAddress ? alone(method) : asked(method, controller);
    }

    /**
     * For a token, whose key is at an address of its own (Open Badges 3.0 §8.2.3): a bare key
     * counts as the issuer's when it is on the issuer's host. Trust in one who shares that host
     * with others is not for all of them.
     */
    ResolvedKey resolveToken(String kid, String issuer) throws DocumentRefusedException {
        var controller = controller(kid);
        if (DidWeb.is(controller)) {
            return asked(kid, controller);
        }
        var json = new Controllers(examination).json(controller);
        var jwk = json.containsKey("kty") ? json : inSet(json, kid);
        if (jwk == null) {
            return asked(kid, controller);
        }
        boolean isIssuers = Controllers.authority(controller).equals(Controllers.authority(issuer));
        return isIssuers
                ? new ResolvedKey(kid, issuer, null, jwk, Word.HOST)
                : new ResolvedKey(kid, controller, null, jwk, Word.NONE);
    }

    private static JsonObject inSet(JsonObject set, String kid) {
        return Members.objects(set.get("keys")).stream()
                .filter(key -> key.containsKey("kty"))
                .filter(key -> kid.equals(Members.text(key, "kid")) || isNamed(key, kid))
                .findFirst()
                .orElse(null);
    }

    private static boolean isNamed(JsonObject key, String kid) {
        var name = Members.text(key, "kid");
        return !name.isEmpty() && kid.endsWith("#" + name);
    }

    private ResolvedKey asked(String method, String controller) throws DocumentRefusedException {
        var document = new Controllers(examination).require(controller);
        return listed(method, controller, document);
    }

    /** A key with an address of its own names its controller, who has to name it in turn. */
    private ResolvedKey alone(String method) throws DocumentRefusedException {
        var controllers = new Controllers(examination);
        var controller = Members.text(controllers.json(method), "controller");
        if (controller.isEmpty() || own.controls(controller)) {
            throw new DocumentRefusedException("key-controller", method);
        }
        return listed(method, controller, controllers.require(controller));
    }

    private ResolvedKey listed(String method, String controller, ControllerDocument document)
            throws DocumentRefusedException {
        var found = document.issuingMethod(method, examination.now());
        var jwk = ControllerDocument.jwk(found);
        var key = "RSA".equals(Members.text(jwk, "kty")) ? null : multikey(found);
        return new ResolvedKey(method, controller, key, jwk, Word.CONTROLLER);
    }

    private static Multikey multikey(JsonObject method) throws DocumentRefusedException {
        return ControllerDocument.multikey(method);
    }

    /** Embedded proofs are made with one kind of key only. */
    private ResolvedKey own(String method, String controller) throws DocumentRefusedException {
        return own.findKey(method)
                .filter(found -> found.key().algorithm() == KeyAlgorithm.ED25519)
                .map(found -> new ResolvedKey(method, controller, found.key().multikey()))
                .orElseThrow(() -> new DocumentRefusedException("key-not-ours"));
    }

    /** The fragment, where there is one, has to be the key again. */
    private static ResolvedKey didKey(String method, String controller, String fragment)
            throws DocumentRefusedException {
        var text = controller.substring(DID_KEY.length());
        if (!fragment.isEmpty() && !fragment.equals(text)) {
            throw new DocumentRefusedException("key-unknown", method);
        }
        return Multikey.parse(text)
                .map(key -> new ResolvedKey(method, controller, key))
                .orElseThrow(() -> new DocumentRefusedException("key-unknown", method));
    }

    private static String controller(String method) {
        int hash = method.indexOf('#');
        return hash < 0 ? method : method.substring(0, hash);
    }
}
