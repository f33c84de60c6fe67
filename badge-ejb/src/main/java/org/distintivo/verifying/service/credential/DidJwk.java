package org.distintivo.verifying.service.credential;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Multibase;
import org.distintivo.openbadges.domain.Refusal;
import org.distintivo.verifying.service.submission.SubmittedCredential;

/**
 * Reads the key out of a {@code did:jwk}, which is the key itself, so that nobody has to be asked
 * for it (did:jwk method).
 */
final class DidJwk {

    private static final String PREFIX = "did:jwk:";

    private DidJwk() {}

    static boolean is(String controller) {
        return controller.startsWith(PREFIX);
    }

    /**
     * @param method {@code did:jwk:…#0}, or without its fragment: there is one key only (§2)
     * @throws DocumentRefusedException {@code key-unknown}
     */
    static JsonObject jwk(String method, String controller) throws DocumentRefusedException {
        var encoded = Multibase.decodeUrl("u" + controller.substring(PREFIX.length()));
        try {
            if (encoded.isPresent() && (method.equals(controller) || method.endsWith("#0"))) {
                var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(encoded.get()));
                return SubmittedCredential.json(text.toString(), encoded.get().length);
            }
        } catch (DocumentRefusedException | CharacterCodingException e) {
            // as below: what is damaged is no key
        }
        throw new DocumentRefusedException(Refusal.KEY_UNKNOWN, method);
    }
}
