package org.distintivo.credential.service.proof;

import static org.distintivo.credential.service.jsonld.JsonMaker.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.credential.domain.Multibase;
import org.distintivo.credential.domain.Multikey;
import org.distintivo.credential.service.jsonld.Canonicalization;
import org.distintivo.credential.service.key.Signer;

/**
 * The proof of a Data Integrity document: cryptosuite {@code eddsa-rdfc-2022} (Data Integrity EdDSA
 * Cryptosuites 1.0 §3.2, Open Badges 3.0 §8.3).
 */
public final class EddsaRdfc2022 {

    public static final String NAME = "eddsa-rdfc-2022";

    /** The type of the proofs before the cryptosuite had a name; its steps are the same. */
    public static final String OLDER = "Ed25519Signature2020";

    private final Canonicalization canonical;

    public EddsaRdfc2022(Canonicalization canonical) {
        this.canonical = canonical;
    }

    /**
     * @param unsigned the document without any proof
     * @param options the proof as it will stand in the document, without its value
     * @return the proof with its value
     */
    public JsonObject sign(JsonObject unsigned, JsonObject options, Signer signer)
            throws DocumentRefusedException {
        var config = config(options, unsigned.get("@context"));
        var signature = signer.sign(hash(canonical.of(unsigned), canonical.of(config)));
        return JSON.createObjectBuilder(options)
                .add("proofValue", Multibase.encode(signature))
                .build();
    }

    /**
     * Whether the proof's value was made with the key for just this document and this proof.
     *
     * @param document the canonical form of the document without any proof
     * @param options the canonical form of the proof without its value
     */
    public boolean verify(String document, String options, JsonObject proof, Multikey key)
            throws DocumentRefusedException {
        var value = proof.get("proofValue") instanceof JsonString text ? text.getString() : "";
        var signature = Multibase.decode(value);
        if (signature.isEmpty() || signature.get().length != Ed25519.SIGNATURE_SIZE) {
            throw new DocumentRefusedException("value");
        }
        var hash = hash(document, options);
        return Ed25519.verify(signature.get(), 0, key.bytes(), 0, hash, 0, hash.length);
    }

    /** A proof is read with the document's contexts and brings none of its own (§3.2.5). */
    public String canonicalOptions(JsonObject proof, JsonValue contexts)
            throws DocumentRefusedException {
        if (proof.containsKey("@context") && !proof.get("@context").equals(contexts)) {
            throw new DocumentRefusedException("context-inline");
        }
        return canonical.of(config(proof, contexts));
    }

    private static JsonObject config(JsonObject proof, JsonValue contexts) {
        var config = JSON.createObjectBuilder(proof).remove("proofValue").remove("@context");
        if (contexts != null) {
            config.add("@context", contexts);
        }
        return config.build();
    }

    /** 64 bytes, the proof's hash first (§3.2.4). */
    static byte[] hash(String document, String options) {
        var digest = sha256();
        var proofHash = digest.digest(bytes(options));
        var documentHash = digest.digest(bytes(document));
        var both = Arrays.copyOf(proofHash, proofHash.length + documentHash.length);
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
