package org.distintivo.issuing.service.key;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.distintivo.openbadges.domain.KeyAlgorithm;
import org.distintivo.openbadges.domain.Multikey;
import org.distintivo.openbadges.domain.VerificationKey;
import org.distintivo.openbadges.service.proof.Signer;

/**
 * Signs with one version of a key in a signing service. What comes back is verified before it is
 * used, so that a mix-up over there never gets into a credential.
 */
final class TransitSigner implements Signer {

    /** Where the key is: its name, and which of its versions. */
    record Place(String name, int version) {}

    private final TransitClient client;
    private final Place place;
    private final VerificationKey key;
    private final PublicKey rsa;

    private TransitSigner(TransitClient client, Place place, VerificationKey key, PublicKey rsa) {
        this.client = client;
        this.place = place;
        this.key = key;
        this.rsa = rsa;
    }

    /** Returns a signer; empty for kinds of keys that are not used here. */
    static Optional<Signer> of(TransitClient client, Place place, String type, String publicKey) {
        try {
            if (type.equals("ed25519")) {
                var key = Multikey.of(Base64.getDecoder().decode(publicKey));
                return Optional.of(new TransitSigner(client, place, VerificationKey.of(key), null));
            }
            if (type.startsWith("rsa-")) {
                var rsa = rsa(publicKey);
                return Optional.of(new TransitSigner(client, place, VerificationKey.of(rsa), rsa));
            }
            return Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw TransitClient.strange("an unreadable public key");
        }
    }

    @Override
    public VerificationKey key() {
        return key;
    }

    @Override
    public byte[] sign(byte[] data) {
        return signAll(List.of(data)).get(0);
    }

    @Override
    public List<byte[]> signAll(List<byte[]> data) {
        var inputs = Json.createArrayBuilder();
        for (var one : data) {
            inputs.add(
                    Json.createObjectBuilder()
                            .add("input", Base64.getEncoder().encodeToString(one)));
        }
        var request =
                Json.createObjectBuilder()
                        .add("batch_input", inputs)
                        .add("key_version", place.version());
        if (algorithm() == KeyAlgorithm.RSA2048) {
            request.add("signature_algorithm", "pkcs1v15").add("hash_algorithm", "sha2-256");
        }
        var answer = client.post("/sign/" + place.name(), request.build());
        return signatures(data, answer);
    }

    private List<byte[]> signatures(List<byte[]> data, JsonObject answer) {
        var results = answer.getJsonArray("batch_results");
        if (results == null || results.size() != data.size()) {
            throw TransitClient.strange("another number of signatures");
        }
        var signatures = new ArrayList<byte[]>();
        for (int i = 0; i < data.size(); i++) {
            var signature = bytes(results.getJsonObject(i).getString("signature", ""));
            if (!verifies(data.get(i), signature)) {
                throw TransitClient.strange("a signature of another key");
            }
            signatures.add(signature);
        }
        return signatures;
    }

    /** Decodes a signature in the form {@code vault:v1:} and base64. */
    private static byte[] bytes(String signature) {
        try {
            return Base64.getDecoder().decode(signature.substring(signature.lastIndexOf(':') + 1));
        } catch (IllegalArgumentException e) {
            throw TransitClient.strange("an unreadable signature");
        }
    }

    private boolean verifies(byte[] data, byte[] signature) {
        if (rsa == null) {
            return signature.length == Ed25519.SIGNATURE_SIZE
                    && Ed25519.verify(
                            signature, 0, key.multikey().bytes(), 0, data, 0, data.length);
        }
        try {
            var verifier = Signature.getInstance("SHA256withRSA");
            verifier.initVerify(rsa);
            verifier.update(data);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static RSAPublicKey rsa(String pem) throws GeneralSecurityException {
        var base64 = pem.replaceAll("-----[^-]*-----", "").replaceAll("\\s", "");
        var spec = new X509EncodedKeySpec(Base64.getDecoder().decode(base64));
        return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec);
    }

    @Override
    public String toString() {
        return "TransitSigner[" + place.name() + " " + place.version() + "]";
    }
}
