package org.distintivo.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import org.distintivo.platform.domain.MailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasskeyTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:47:11Z");

    @ParameterizedTest
    @CsvSource({"0,0,true", "0,1,true", "5,6,true", "5,5,false", "5,4,false", "5,0,false"})
    void a_count_that_does_not_grow_shows_a_copy(long before, long now, boolean good) {
        var passkey = passkey(before);

        if (good) {
            passkey.use(now, true, NOW);
            assertThat(passkey.key().count()).isEqualTo(now);
            assertThat(passkey.key().backedUp()).isTrue();
            assertThat(passkey.lastUsedAt()).isEqualTo("2026-12-01T10:00:00Z");
        } else {
            assertThatThrownBy(() -> passkey.use(now, true, NOW))
                    .isInstanceOf(PasskeyRefusedException.class);
            assertThat(passkey.lastUsedAt()).isNull();
        }
    }

    @Test
    void its_name_is_its_owners_and_not_empty_or_endless() {
        var passkey = passkey(0);

        passkey.rename("  電話 📱 ");
        assertThat(passkey.name()).isEqualTo("電話 📱");
        for (var name : new String[] {null, "", "  ", "x".repeat(61)}) {
            assertThatThrownBy(() -> passkey.rename(name))
                    .isInstanceOf(PasskeyRefusedException.class);
        }
        passkey.rename("📱".repeat(60));
    }

    @Test
    void an_account_has_twenty_at_most() {
        var key = new PasskeyKey("id", "key", 0, true, false);

        assertThat(new Passkey(account(), key, "phone", 19, NOW).name()).isEqualTo("phone");
        assertThatThrownBy(() -> new Passkey(account(), key, "phone", 20, NOW))
                .isInstanceOf(PasskeyRefusedException.class);
        assertThatThrownBy(() -> new PasskeyKey("x".repeat(1_365), "key", 0, true, false))
                .isInstanceOf(PasskeyRefusedException.class);
    }

    private static Passkey passkey(long count) {
        return new Passkey(
                account(), new PasskeyKey("id", "key", count, true, false), "phone", 0, NOW);
    }

    private static Account account() {
        return Account.staff(MailAddress.parse("ada@example.org"), "hash", Locale.ENGLISH, NOW);
    }
}
