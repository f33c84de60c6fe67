package org.distintivo.credential.service;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.credential.domain.Multibase;
import org.distintivo.credential.domain.Multikey;

/**
 * The proof of a Data Integrity document: cryptosuite {@code eddsa-rdfc-2022} (Data Integrity EdDSA
 * Cryptosuites 1.0 §3.2, Open Badges 3.0 §8.3).
 */
final class EddsaRdfc2022 {

    static final String NAME = "eddsa-rdfc-2022";

    private final CanonicalForm canonical;

    EddsaRdfc2022(BundledContexts contexts) {
        canonical = new CanonicalForm(contexts);
    }

    /**
     * @param unsigned the document without any proof
     * @param options the proof as it will stand in the document, without its value
     * @return the proof with its value
     */
    JsonObject sign(JsonObject unsigned, JsonObject options, Signer signer)
            throws DocumentRefusedException {
        var signature = signer.sign(hash(unsigned, options));
        return Json.createObjectBuilder(options)
                .add("proofValue", Multibase.encode(signature))
                .build();
    }

    /** Whether the proof's value was made with the key for just this document and this proof. */
    boolean verify(JsonObject unsigned, JsonObject proof, Multikey key)
            throws DocumentRefusedException {
        var signature = Multibase.decode(proof.getString("proofValue", ""));
        if (signature.isEmpty() || signature.get().length != Ed25519.SIGNATURE_SIZE) {
            throw new DocumentRefusedException("proof-value");
        }
        var options = Json.createObjectBuilder(proof).remove("proofValue").build();
        var hash = hash(unsigned, options);
        return Ed25519.verify(signature.get(), 0, key.bytes(), 0, hash, 0, hash.length);
    }

    /** 64 bytes, the proof's hash first (§3.2.4). */
    byte[] hash(JsonObject unsigned, JsonObject options) throws DocumentRefusedException {
        // the proof is read with the document's own contexts (§3.2.5)
        var config = Json.createObjectBuilder().add("@context", unsigned.get("@context"));
        options.forEach(config::add);
        var digest = sha256();
        var proofHash = digest.digest(bytes(canonical.of(config.build())));
        var documentHash = digest.digest(bytes(canonical.of(unsigned)));
        var both = java.util.Arrays.copyOf(proofHash, proofHash.length + documentHash.length);
        System.arraycopy(documentHash, 0, both, proofHash.length, documentHash.length);
        return both;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has SHA-256
        }
    }
}
