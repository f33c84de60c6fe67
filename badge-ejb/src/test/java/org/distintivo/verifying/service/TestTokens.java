package org.distintivo.verifying.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import org.distintivo.issuing.service.Issued;

/** Makes signed tokens as others do, good ones and bad ones, with keys of the JDK. */
public final class TestTokens {

    public static final String SUBJECT = "did:example:ada";
    public static final KeyPair RSA = pair("RSA", 2_048, null);
    public static final KeyPair P256 = pair("EC", 0, "secp256r1");
    public static final KeyPair P384 = pair("EC", 0, "secp384r1");

    private TestTokens() {}

    public static JsonObject jwk(KeyPair keys) {
        if (keys.getPublic() instanceof RSAPublicKey rsa) {
            return Json.createObjectBuilder()
                    .add("kty", "RSA")
                    .add("n", number(rsa.getModulus(), 0))
                    .add("e", number(rsa.getPublicExponent(), 0))
                    .build();
        }
        var ec = (ECPublicKey) keys.getPublic();
        int length = (ec.getParams().getOrder().bitLength() + 7) / 8;
        return Json.createObjectBuilder()
                .add("kty", "EC")
                .add("crv", length == 32 ? "P-256" : "P-384")
                .add("x", number(ec.getW().getAffineX(), length))
                .add("y", number(ec.getW().getAffineY(), length))
                .build();
    }

    public static String didJwk(JsonObject jwk) {
        return "did:jwk:" + base64(jwk.toString().getBytes(UTF_8));
    }

    public static JsonObjectBuilder header(String algorithm) {
        return Json.createObjectBuilder().add("alg", algorithm).add("typ", "JWT");
    }

    /** A badge of that issuer; status would have to be asked for, and is another check. */
    public static JsonObject badge(String issuer) {
        return Json.createPatchBuilder()
                .remove("/credentialStatus")
                .replace("/issuer/id", issuer)
                .add("/credentialSubject/id", SUBJECT)
                .build()
                .apply(Issued.unsigned(Issued.request()));
    }

    /** What Open Badges wants beside the credential. */
    public static JsonObjectBuilder claims(JsonObject badge) {
        return Json.createObjectBuilder(badge)
                .add("iss", badge.getJsonObject("issuer").getString("id"))
                .add("jti", badge.getString("id"))
                .add("sub", SUBJECT)
                .add("nbf", Issued.NOW.getEpochSecond());
    }

    public static String sign(JsonObject header, JsonObject claims, KeyPair keys) {
        return sign(header.toString(), claims.toString(), keys);
    }

    public static String sign(String header, String claims, KeyPair keys) {
        var input = base64(header.getBytes(UTF_8)) + "." + base64(claims.getBytes(UTF_8));
        return input + "." + base64(signature(input, keys));
    }

    public static byte[] signature(String input, KeyPair keys) {
        var algorithm = "SHA256withRSA";
        if (keys.getPublic() instanceof ECPublicKey ec) {
            boolean small = ec.getParams().getOrder().bitLength() == 256;
            algorithm = (small ? "SHA256" : "SHA384") + "withECDSAinP1363Format";
        }
        try {
            var signer = Signature.getInstance(algorithm);
            signer.initSign(keys.getPrivate());
            signer.update(input.getBytes(UTF_8));
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static KeyPair pair(String kind, int bits, String curve) {
        try {
            var generator = KeyPairGenerator.getInstance(kind);
            if (curve == null) {
                generator.initialize(bits);
            } else {
                generator.initialize(new ECGenParameterSpec(curve));
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param length 0 for just as many bytes as it takes
     */
    private static String number(BigInteger number, int length) {
        var bytes = number.toByteArray();
        if (bytes[0] == 0) {
            bytes = Arrays.copyOfRange(bytes, 1, bytes.length);
        }
        var padded = new byte[Math.max(length, bytes.length)];
        System.arraycopy(bytes, 0, padded, padded.length - bytes.length, bytes.length);
        return base64(padded);
    }
}
