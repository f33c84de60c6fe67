package org.distintivo.openbadges.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.distintivo.openbadges.domain.Multikey.Curve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultikeyTest {

    /** Of the test vectors of the standard, Data Integrity EdDSA Cryptosuites 1.0 §B.1. */
    private static final String ED25519 = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";

    @Test
    void a_key_of_the_standard_is_read_and_written_as_it_was() {
        var key = Multikey.parse(ED25519).orElseThrow();

        assertThat(key.curve()).isEqualTo(Curve.ED25519);
        assertThat(key.bytes()).hasSize(32);
        assertThat(key.text()).isEqualTo(ED25519);
        assertThat(key).hasToString(ED25519);
        assertThat(Multikey.ofPrefixed(key.prefixed())).contains(key);
    }

    @ParameterizedTest
    @EnumSource
    void keys_are_equal_by_curve_and_bytes(Curve curve) {
        var key = Multikey.of(curve, bytes(curve, 1));

        assertThat(key)
                .isEqualTo(Multikey.of(curve, bytes(curve, 1)))
                .hasSameHashCodeAs(Multikey.of(curve, bytes(curve, 1)))
                .isNotEqualTo(Multikey.of(curve, bytes(curve, 2)))
                .isNotEqualTo("a text");
        assertThat(Multikey.parse(key.text())).contains(key);
        assertThat(key.prefixed()).hasSize(key.bytes().length + 2).endsWith(key.bytes());
    }

    @Test
    void the_same_bytes_on_another_curve_are_another_key() {
        var ed25519 = Multikey.of(Curve.ED25519, new byte[32]);

        for (var curve : Curve.values()) {
            if (curve != Curve.ED25519) {
                assertThat(Multikey.of(curve, bytes(curve, 0))).isNotEqualTo(ed25519);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_key_of_another_length_than_its_curve_has_is_none(Curve curve) {
        var key = Multikey.of(curve, bytes(curve, 1));
        var shorter = Arrays.copyOf(key.prefixed(), key.prefixed().length - 1);

        assertThat(Multikey.ofPrefixed(shorter)).isEmpty();
        assertThatThrownBy(() -> Multikey.of(curve, new byte[1]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "z", "z6Mk", "6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2", "zz"})
    void what_is_no_key_is_none(String text) {
        assertThat(Multikey.parse(text)).isEmpty();
    }

    private static byte[] bytes(Curve curve, int value) {
        int length = curve == Curve.ED25519 ? 32 : curve == Curve.P256 ? 33 : 49;
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
