package org.distintivo.platform.service;

import static org.assertj.core.api.Assertions.assertThat;

import javax.crypto.SecretKey;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A sealed secret tells nothing, opens where it belongs, and nowhere else. */
class SealedSecretTest {

    private static final String PLACE = "account.app_secret 7";

    private final SecretKey key = SecretCipher.of("a password", 1);

    @Property(tries = 100)
    void what_was_sealed_opens_with_the_same_password(@ForAll String secret) {
        var again = SecretCipher.of("a password", 1);

        var sealed = SealedSecret.seal(SecretCipher.of("a password", 1), secret, PLACE);

        assertThat(SealedSecret.isSealed(sealed)).isTrue();
        assertThat(SealedSecret.open(again, sealed, PLACE)).contains(secret);
    }

    @Test
    void it_opens_with_no_other_password_in_no_other_place_and_not_changed() {
        var sealed = SealedSecret.seal(key, "GEZDGNBVGY3TQOJQ", PLACE);
        var last = sealed.charAt(20) == 'A' ? 'B' : 'A';
        var changed = sealed.substring(0, 20) + last + sealed.substring(21);

        assertThat(sealed).doesNotContain("GEZDGNBVGY3TQOJQ");
        assertThat(SealedSecret.open(SecretCipher.of("another", 1), sealed, PLACE)).isEmpty();
        assertThat(SealedSecret.open(key, sealed, "account.app_secret 8")).isEmpty();
        assertThat(SealedSecret.open(key, changed, PLACE)).isEmpty();
        assertThat(SealedSecret.open(key, sealed.substring(0, 20), PLACE)).isEmpty();
        assertThat(SealedSecret.open(key, "sealed1:*", PLACE)).isEmpty();
    }

    @Test
    void the_same_secret_is_never_sealed_the_same_and_fits_its_column() {
        var secret = "A".repeat(32); // 160 bits as base 32
        var sealed = SealedSecret.seal(key, secret, PLACE);

        assertThat(sealed).isNotEqualTo(SealedSecret.seal(key, secret, PLACE));
        assertThat(sealed).hasSizeLessThanOrEqualTo(200);
    }
}
