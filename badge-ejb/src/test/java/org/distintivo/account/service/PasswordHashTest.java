package org.distintivo.account.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    private final PasswordHash hashes = new PasswordHash();

    @Test
    void only_the_right_password_fits_its_hash() {
        var stored = hashes.hash("tre parole qualunque");

        assertThat(hashes.verify("tre parole qualunque", stored)).isTrue();
        assertThat(hashes.verify("tre parole qualunque ", stored)).isFalse();
        assertThat(hashes.verify("", stored)).isFalse();
    }

    @Test
    void the_same_password_never_hashes_the_same_twice() {
        assertThat(hashes.hash("tre parole qualunque"))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .isNotEqualTo(hashes.hash("tre parole qualunque"));
    }

    @Test
    void a_hash_with_older_parameters_still_fits_and_is_known_as_outdated() {
        // made with 8 MiB and one iteration by the reference implementation of Argon2
        var older =
                "$argon2id$v=19$m=8192,t=1,p=1$c29tZXNhbHRzb21lc2FsdA"
                        + "$twK7/PVhxBWJ7Sx9FrKPduh0NBIbS8TM39q0IwOAI3Y";

        assertThat(hashes.isOutdated(older)).isTrue();
        assertThat(hashes.isOutdated(hashes.hash("tre parole qualunque"))).isFalse();
        assertThat(hashes.verify("tre parole qualunque", older)).isTrue();
    }

    @Test
    void an_unknown_address_takes_a_hash_that_fits_nothing() {
        hashes.verifyNobodys("tre parole qualunque");
    }
}
