package org.distintivo.issuing.service.documents;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Writes a recipient as the salted hash of an e-mail address (Open Badges 3.0 §B.1.6
 * IdentityObject): whoever knows the address can check it, nobody else can read it off. The salt
 * has 128 random bits and is used once.
 */
public final class HashedAddress {

    private static final String SHA256 = "sha256$";
    private static final String MD5 = "md5$";

    private HashedAddress() {}

    static String of(String address, String salt) {
        return SHA256 + hash("SHA-256", address + salt);
    }

    static JsonObject json(String hash, String salt) {
        return JSON.createObjectBuilder()
                .add("type", "IdentityObject")
                .add("hashed", true)
                .add("identityHash", hash)
                .add("identityType", "emailAddress")
                .add("salt", salt)
                .build();
    }

    /** Returns whether the hash stands for the address. */
    public static boolean matches(JsonObject identity, String address) {
        var expected = identity.getString("identityHash", "");
        return identity.getBoolean("hashed", false)
                ? matches(expected, address, identity.getString("salt", ""))
                : expected.equalsIgnoreCase(address);
    }

    /** Returns whether it is the hash of the text with the salt behind it. */
    public static boolean matches(String expected, String text, String salt) {
        var lower = expected.toLowerCase(Locale.ROOT);
        var salted = text + salt;
        if (lower.startsWith(SHA256)) {
            return lower.equals(SHA256 + hash("SHA-256", salted));
        }
        return lower.startsWith(MD5) && lower.equals(MD5 + hash("MD5", salted));
    }

    private static String hash(String algorithm, String text) {
        try {
            var digest = MessageDigest.getInstance(algorithm);
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has both
        }
    }
}
