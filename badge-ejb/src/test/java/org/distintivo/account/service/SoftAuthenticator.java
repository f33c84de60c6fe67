package org.distintivo.account.service;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import org.distintivo.platform.domain.Sha256;

/**
 * An authenticator and a browser of one's own (WebAuthn §6, ES256), which do what they are told,
 * also what no real ones would.
 */
final class SoftAuthenticator {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;

    private final KeyPair keys;
    private final byte[] id = Sha256.of("one passkey");
    private final byte[] handle;

    String origin = "https://badges.example.org";
    String party = "badges.example.org";
    int flags = PRESENT | VERIFIED;
    int count;

    SoftAuthenticator(String handle) {
        this.handle = Base64.getUrlDecoder().decode(handle);
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    void withoutLookingWhoHoldsIt() {
        flags = PRESENT;
    }

    /** What a browser hands on when a passkey was made. */
    String made(PasskeyQuestion question) {
        var data = concat(authenticatorData(flags | WITH_KEY), new byte[16], length(id), id, key());
        var attestation =
                concat(
                        new byte[] {(byte) 0xa3},
                        cbor("fmt"),
                        cbor("none"),
                        cbor("attStmt"),
                        new byte[] {(byte) 0xa0},
                        cbor("authData"),
                        new byte[] {0x58, (byte) data.length},
                        data);
        return credential(
                Json.createObjectBuilder()
                        .add("clientDataJSON", text(client("webauthn.create", question)))
                        .add("attestationObject", text(attestation))
                        .add("transports", Json.createArrayBuilder()));
    }

    /** What a browser hands on when a passkey has signed. */
    String signed(PasskeyQuestion question) {
        var client = client("webauthn.get", question);
        var data = authenticatorData(flags);
        var response =
                Json.createObjectBuilder()
                        .add("clientDataJSON", text(client))
                        .add("authenticatorData", text(data))
                        .add("signature", text(signature(concat(data, Sha256.of(client)))))
                        .add("userHandle", text(handle));
        return credential(response);
    }

    private byte[] signature(byte[] content) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String credential(JsonObjectBuilder response) {
        return Json.createObjectBuilder()
                .add("id", text(id))
                .add("rawId", text(id))
                .add("type", "public-key")
                .add("response", response)
                .add("clientExtensionResults", Json.createObjectBuilder())
                .build()
                .toString();
    }

    private byte[] client(String type, PasskeyQuestion question) {
        return Json.createObjectBuilder()
                .add("type", type)
                .add("challenge", question.challenge())
                .add("origin", origin)
                .add("crossOrigin", false)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticatorData(int shown) {
        return concat(
                Sha256.of(party),
                new byte[] {(byte) shown},
                ByteBuffer.allocate(4).putInt(count).array());
    }

    /** RFC 9053 §7.1.1: kty EC2, alg ES256, crv P-256. */
    private byte[] key() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return concat(
                new byte[] {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32},
                coordinate(point.getAffineX()),
                new byte[] {0x22, 0x58, 32},
                coordinate(point.getAffineY()));
    }

    private static byte[] coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        var fixed = new byte[32];
        int from = Math.max(0, bytes.length - 32);
        System.arraycopy(bytes, from, fixed, 32 - (bytes.length - from), bytes.length - from);
        return fixed;
    }

    private static byte[] length(byte[] bytes) {
        return ByteBuffer.allocate(2).putShort((short) bytes.length).array();
    }

    private static byte[] cbor(String text) {
        return concat(
                new byte[] {(byte) (0x60 + text.length())},
                text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] concat(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
