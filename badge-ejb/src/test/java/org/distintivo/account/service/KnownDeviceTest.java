package org.distintivo.account.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownDeviceTest {

    private static final String HASH = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA";

    private final String device = KnownDevice.of(7, HASH);

    @Test
    void a_device_is_known_to_the_account_that_signed_in_with_it_and_to_no_other() {
        assertThat(KnownDevice.isKnown(device, 7, HASH)).isTrue();
        assertThat(KnownDevice.isKnown(device, 8, HASH)).isFalse();
        assertThat(KnownDevice.of(7, HASH)).isNotEqualTo(device);
    }

    @Test
    void with_another_password_it_is_known_no_longer() {
        assertThat(KnownDevice.isKnown(device, 7, HASH + "x")).isFalse();
    }

    @Test
    void nobody_makes_one_from_another() {
        var proof = device.substring(device.indexOf('.'));

        assertThat(KnownDevice.isKnown("another" + proof, 7, HASH)).isFalse();
        assertThat(KnownDevice.isKnown(device + "A", 7, HASH)).isFalse();
        assertThat(KnownDevice.isKnown(device.replace(".", ""), 7, HASH)).isFalse();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {".", "a.", ".a", "a.b.c"})
    void what_is_none_is_not_known(String shown) {
        assertThat(KnownDevice.isKnown(shown, 7, HASH)).isFalse();
    }
}
