package org.distintivo.openbadges.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class VerificationKeyTest {

    /** RFC 7638 §3.1. */
    private static final String MODULUS =
            "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc"
                    + "_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65"
                    + "YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNL"
                    + "yrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awap"
                    + "JzKnqDKgw";

    @Test
    void an_rsa_key_is_known_by_the_thumbprint_of_the_rfc() throws Exception {
        var key = VerificationKey.of(rsa());

        assertThat(key.algorithm()).isEqualTo(KeyAlgorithm.RSA2048);
        assertThat(key.name()).isEqualTo("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
        assertThat(key.jwk().getString("n")).isEqualTo(MODULUS);
        assertThat(key.jwk().getString("e")).isEqualTo("AQAB");
        assertThat(key.jwk()).doesNotContainKey("d");
    }

    @Test
    void a_keys_id_is_an_address_of_its_own_unless_its_controller_is_a_did() throws Exception {
        var issuer = "https://badges.example.org/ob/v3/issuer";
        var rsa = VerificationKey.of(rsa());
        var ed25519 = VerificationKey.of(Multikey.of(new byte[Multikey.LENGTH]));

        assertThat(rsa.id(issuer)).isEqualTo(issuer + "/keys/" + rsa.name());
        assertThat(ed25519.id(issuer)).isEqualTo(issuer + "/keys/" + ed25519.name());
        assertThat(rsa.id("did:web:example.org")).isEqualTo("did:web:example.org#" + rsa.name());
    }

    @Test
    void an_ed25519_key_keeps_the_name_of_the_days_before_keys_had_addresses() throws Exception {
        var issuer = "https://badges.example.org/ob/v3/issuer";
        var rsa = VerificationKey.of(rsa());
        var ed25519 = VerificationKey.of(Multikey.of(new byte[Multikey.LENGTH]));

        assertThat(ed25519.ids(issuer))
                .containsExactly(ed25519.id(issuer), issuer + "#" + ed25519.name());
        assertThat(rsa.ids(issuer)).containsExactly(rsa.id(issuer));
        assertThat(ed25519.ids("did:web:example.org"))
                .containsExactly("did:web:example.org#" + ed25519.name());
    }

    @Test
    void an_ed25519_key_can_be_had_as_json_too() {
        var key = VerificationKey.of(Multikey.of(new byte[Multikey.LENGTH]));

        assertThat(key.jwk().getString("kty")).isEqualTo("OKP");
        assertThat(Base64.getUrlDecoder().decode(key.jwk().getString("x")))
                .isEqualTo(key.multikey().bytes());
    }

    private static RSAPublicKey rsa() throws Exception {
        var modulus = new BigInteger(1, Base64.getUrlDecoder().decode(MODULUS));
        var spec = new RSAPublicKeySpec(modulus, BigInteger.valueOf(65_537));
        return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec);
    }
}
