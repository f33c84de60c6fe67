package org.distintivo.credential.service.verification;

import static org.distintivo.credential.service.jsonld.JsonMaker.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.distintivo.credential.domain.VerificationKey;
import org.distintivo.credential.service.Issued;
import org.distintivo.credential.service.issuing.CredentialSigner;
import org.distintivo.credential.service.key.Signer;

/** An issuer whose keys have to be asked for, by address or by DID. */
final class AskedIssuer {

    static final String KEY = Foreign.SIGNER.key().text();
    static final String HTTPS = "https://stranger.example/issuer";
    static final String DID = "did:web:stranger.example";
    static final String DID_DOCUMENT = "https://stranger.example/.well-known/did.json";

    private AskedIssuer() {}

    /** A badge of an issuer, signed by whoever uses that name for the key. */
    static String signed(String issuer, String method) {
        var unsigned = Foreign.unsigned(profile(issuer));
        return CredentialSigner.sign(unsigned, issuer, Issued.NOW, new Named(method)).text();
    }

    static JsonObjectBuilder profile(String issuer) {
        return JSON.createObjectBuilder()
                .add(
                        "issuer",
                        JSON.createObjectBuilder()
                                .add("id", issuer)
                                .add("type", list("Profile"))
                                .add("name", "A stranger"));
    }

    static String token(String kid) {
        return token(JSON.createObjectBuilder().add("alg", "EdDSA").add("kid", kid).build());
    }

    static String token(JsonObject header) {
        var signed = base64(header) + "." + base64(Foreign.unsigned(profile(HTTPS)));
        var signature = Foreign.SIGNER.sign(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    private static String base64(JsonObject json) {
        var bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String home(String issuer) {
        return issuer.equals(DID) ? DID_DOCUMENT : issuer;
    }

    static JsonObject controller(String id, String method) {
        return JSON.createObjectBuilder()
                .add("id", id)
                .add("verificationMethod", JSON.createArrayBuilder().add(method(method, id)))
                .add("assertionMethod", list(method))
                .build();
    }

    static JsonObjectBuilder method(String id, String controller) {
        return JSON.createObjectBuilder()
                .add("id", id)
                .add("type", "Multikey")
                .add("controller", controller)
                .add("publicKeyMultibase", KEY);
    }

    static JsonArrayBuilder list(String value) {
        return JSON.createArrayBuilder().add(value);
    }

    /** The stranger's key under another name. */
    private record Named(String method) implements Signer {

        @Override
        public VerificationKey key() {
            return Foreign.SIGNER.key();
        }

        @Override
        public String verificationMethod(String controller) {
            return method;
        }

        @Override
        public byte[] sign(byte[] data) {
            return Foreign.SIGNER.sign(data);
        }
    }
}
