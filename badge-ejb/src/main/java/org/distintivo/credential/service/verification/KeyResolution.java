package org.distintivo.credential.service.verification;

import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.credential.domain.KeyAlgorithm;
import org.distintivo.credential.domain.Multikey;

/**
 * Finds the key that a proof names without asking anybody: own keys in the database, all others in
 * their own name (did:key method §3; Multikey as a fragment, Open Badges 3.0 §8.3). Nothing is
 * fetched, so a key that can only be had over the network is not found.
 */
public final class KeyResolution {

    private static final String DID_KEY = "did:key:";
    private static final String DID_WEB = "did:web:";

    private KeyResolution() {}

    /**
     * @throws DocumentRefusedException {@code key-not-ours}, {@code key-not-asked} or {@code
     *     key-unknown}
     */
    static ResolvedKey resolve(String method, OwnIssuer own) throws DocumentRefusedException {
        int hash = method.indexOf('#');
        var controller = hash < 0 ? method : method.substring(0, hash);
        var fragment = hash < 0 ? "" : method.substring(hash + 1);
        if (controller.startsWith(DID_KEY)) {
            return didKey(method, controller, fragment);
        }
        boolean known = controller.startsWith(DID_WEB) || controller.matches("https?://.+");
        if (!known || hash < 0 && controller.startsWith(DID_WEB)) {
            throw new DocumentRefusedException("key-unknown", method);
        }
        if (own.isIssuer(controller)) {
            return own(method, controller, own);
        }
        if (!fragment.startsWith("z")) {
            throw new DocumentRefusedException("key-not-asked", method);
        }
        return Multikey.parse(fragment)
                .map(key -> new ResolvedKey(method, controller, key))
                .orElseThrow(() -> new DocumentRefusedException("key-unknown", method));
    }

    /** Embedded proofs are made with one kind of key only. */
    private static ResolvedKey own(String method, String controller, OwnIssuer own)
            throws DocumentRefusedException {
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
}
