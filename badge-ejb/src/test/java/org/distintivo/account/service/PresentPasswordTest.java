package org.distintivo.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.distintivo.account.domain.PasswordWrongException;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.TooManyAttemptsException;
import org.distintivo.platform.service.RateLimit;
import org.distintivo.platform.service.SteppedClock;
import org.junit.jupiter.api.Test;

/** Who finds a browser open takes no address away from its owner. */
class PresentPasswordTest {

    private static final String PASSWORD = "tre parole qualunque";

    private final PasswordHash hashes = new PasswordHash();
    private final PresentPassword passwords =
            new PresentPassword(hashes, new RateLimit(new SteppedClock()));
    private final AccountSnapshot account =
            new AccountSnapshot(
                    MailAddress.parse("ada@example.org"),
                    hashes.hash(PASSWORD),
                    null,
                    true,
                    new SignInView(7, "earner:1", Set.of(), "Ada", Locale.ENGLISH, false, false));

    @Test
    void only_the_right_password_will_do() {
        assertThatCode(() -> passwords.require(account, PASSWORD, "here"))
                .doesNotThrowAnyException();
        for (var wrong : new String[] {null, "", "tre parole"}) {
            assertThatThrownBy(() -> passwords.require(account, wrong, "here"))
                    .isInstanceOf(PasswordWrongException.class);
        }
    }

    @Test
    void guessing_is_slowed_down() {
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> passwords.require(account, "a guess", "here"))
                    .isInstanceOf(PasswordWrongException.class);
        }

        assertThatThrownBy(() -> passwords.require(account, PASSWORD, "here"))
                .isInstanceOf(TooManyAttemptsException.class);
        assertThatCode(() -> passwords.require(account, PASSWORD, "there"))
                .doesNotThrowAnyException();
    }

    @Test
    void it_is_asked_for_once_the_sign_in_is_old() {
        var since = Instant.parse("2026-11-30T12:00:00Z");
        var proof = new SignInProof(since, null);
        var fresh = Duration.ofMinutes(10);

        assertThat(proof.isFresh(since.plus(fresh).minusSeconds(1), fresh)).isTrue();
        assertThat(proof.isFresh(since.plus(fresh), fresh)).isFalse();
        assertThat(proof.isFresh(since, Duration.ZERO)).as("asked each time").isFalse();
        assertThat(new SignInProof(Instant.EPOCH, null).isFresh(since, fresh)).isFalse();
    }
}
