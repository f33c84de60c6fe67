package org.distintivo.verifying.service.credential;

import jakarta.json.JsonObject;
import java.util.Optional;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.KeyAlgorithm;
import org.distintivo.openbadges.domain.Multikey;
import org.distintivo.openbadges.domain.Refusal;
import org.distintivo.openbadges.service.controller.ControllerDocument;
import org.distintivo.openbadges.service.controller.DidWeb;
import org.distintivo.openbadges.service.jsonld.Members;
import org.distintivo.openbadges.service.proof.JsonWebKey;
import org.distintivo.platform.domain.WebOrigin;
import org.distintivo.verifying.service.checks.Controllers;
import org.distintivo.verifying.service.checks.OwnIssuer;
import org.distintivo.verifying.service.credential.ResolvedKey.Word;

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
            throw new DocumentRefusedException(Refusal.KEY_UNKNOWN, method);
        }
        if (own.controls(controller)) {
            return own(method);
        }
        var inName = Multikey.parse(fragment);
        if (inName.isPresent()) {
            return new ResolvedKey(method, controller, inName.get());
        }
        return fragment.isEmpty() && isAddress ? atAddress(method) : asked(method, controller);
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
        var json = new Controllers(examination.context()).json(controller);
        var jwk = json.containsKey("kty") ? json : inSet(json, kid);
        if (jwk == null) {
            return asked(kid, controller);
        }
        boolean isIssuers = WebOrigin.sameAuthority(controller, issuer);
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
        var document = new Controllers(examination.context()).require(controller);
        return listed(method, controller, document);
    }

    /** A key below its issuer's address may be its own name, as ours are; others are asked for. */
    private ResolvedKey atAddress(String method) throws DocumentRefusedException {
        var issuer = examination.issuerId();
        var key =
                Optional.of(method)
                        .filter(address -> address.startsWith(issuer + "/"))
                        .map(address -> address.substring(address.lastIndexOf('/') + 1))
                        .flatMap(Multikey::parse);
        return key.isPresent() ? new ResolvedKey(method, issuer, key.get()) : alone(method);
    }

    /** A key with an address of its own names its controller, who has to name it in turn. */
    private ResolvedKey alone(String method) throws DocumentRefusedException {
        var controllers = new Controllers(examination.context());
        var controller = Members.text(controllers.json(method), "controller");
        if (controller.isEmpty() || own.controls(controller)) {
            throw new DocumentRefusedException(Refusal.KEY_CONTROLLER, method);
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
    private ResolvedKey own(String method) throws DocumentRefusedException {
        return own.findKey(method)
                .filter(found -> found.key().algorithm() == KeyAlgorithm.ED25519)
                .map(found -> new ResolvedKey(method, own.id(), found.key().multikey()))
                .orElseThrow(() -> new DocumentRefusedException(Refusal.KEY_NOT_OURS));
    }

    /** The fragment, where there is one, has to be the key again. */
    private static ResolvedKey didKey(String method, String controller, String fragment)
            throws DocumentRefusedException {
        var text = controller.substring(DID_KEY.length());
        if (!fragment.isEmpty() && !fragment.equals(text)) {
            throw new DocumentRefusedException(Refusal.KEY_UNKNOWN, method);
        }
        return Multikey.parse(text)
                .map(key -> new ResolvedKey(method, controller, key))
                .orElseThrow(() -> new DocumentRefusedException(Refusal.KEY_UNKNOWN, method));
    }

    private static String controller(String method) {
        int hash = method.indexOf('#');
        return hash < 0 ? method : method.substring(0, hash);
    }
}
