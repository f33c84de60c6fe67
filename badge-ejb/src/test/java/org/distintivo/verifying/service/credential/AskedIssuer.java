package org.distintivo.verifying.service.credential;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.distintivo.issuing.service.Issued;
import org.distintivo.issuing.service.documents.CredentialSigner;
import org.distintivo.openbadges.domain.VerificationKey;
import org.distintivo.openbadges.service.proof.Signer;
import org.distintivo.verifying.service.OtherIssuer;

/** An issuer whose keys have to be asked for, by address or by DID. */
public final class AskedIssuer {

    public static final String KEY = OtherIssuer.SIGNER.key().text();
    public static final String HTTPS = "https://stranger.example/issuer";
    public static final String DID = "did:web:stranger.example";
    public static final String DID_DOCUMENT = "https://stranger.example/.well-known/did.json";

    private AskedIssuer() {}

    /** A badge of an issuer, signed by whoever uses that name for the key. */
    public static String signed(String issuer, String method) {
        var unsigned = OtherIssuer.unsigned(profile(issuer));
        return CredentialSigner.sign(unsigned, issuer, Issued.NOW, new Named(method)).text();
    }

    public static JsonObjectBuilder profile(String issuer) {
        return JSON.createObjectBuilder()
                .add(
                        "issuer",
                        JSON.createObjectBuilder()
                                .add("id", issuer)
                                .add("type", list("Profile"))
                                .add("name", "A stranger"));
    }

    public static String token(String kid) {
        return token(JSON.createObjectBuilder().add("alg", "EdDSA").add("kid", kid).build());
    }

    public static String token(JsonObject header) {
        var signed = base64(header) + "." + base64(OtherIssuer.unsigned(profile(HTTPS)));
        var signature = OtherIssuer.SIGNER.sign(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    private static String base64(JsonObject json) {
        var bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static String home(String issuer) {
        return issuer.equals(DID) ? DID_DOCUMENT : issuer;
    }

    public static JsonObject controller(String id, String method) {
        return JSON.createObjectBuilder()
                .add("id", id)
                .add("verificationMethod", JSON.createArrayBuilder().add(method(method, id)))
                .add("assertionMethod", list(method))
                .build();
    }

    public static JsonObjectBuilder method(String id, String controller) {
        return JSON.createObjectBuilder()
                .add("id", id)
                .add("type", "Multikey")
                .add("controller", controller)
                .add("publicKeyMultibase", KEY);
    }

    public static JsonArrayBuilder list(String value) {
        return JSON.createArrayBuilder().add(value);
    }

    /** The stranger's key under another name. */
    private record Named(String method) implements Signer {

        @Override
        public VerificationKey key() {
            return OtherIssuer.SIGNER.key();
        }

        @Override
        public String verificationMethod(String controller) {
            return method;
        }

        @Override
        public byte[] sign(byte[] data) {
            return OtherIssuer.SIGNER.sign(data);
        }
    }
}
