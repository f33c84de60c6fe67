package org.distintivo.platform.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @ParameterizedTest
    @CsvSource({
        "BADGE_SMTP_TLS, startls",
        "BADGE_RATE_FACTOR, abc",
        "BADGE_RATE_FACTOR, 0",
        "BADGE_KEY_ROTATION, 1 year",
        "BADGE_KEY_ROTATION, P0D",
        "BADGE_KEY_ROTATION, P-1Y",
        "BADGE_MAIL_FROM, not an address",
        "BADGE_API_KEY, secret",
        "BADGE_ADMIN_EMAIL, me",
        "BADGE_ADMIN_PASSWORD, short",
        "BADGE_SAMPLE_DATA, yes",
        "BADGE_BASE_URL, badges.example.org",
        "BADGE_BASE_URL, ftp://badges.example.org",
        "BADGE_BASE_URL, https://badges.example.org/badges",
        "BADGE_BASE_URL, https://me@badges.example.org",
        "BADGE_BASE_URL, https://badges.example.org?x",
        "BADGE_TRUSTED_PROXIES, (10",
        "BADGE_DB_URL, postgresql://db/distintivo",
        "BADGE_DB_URL, jdbc:postgresql://db/distintivo?loginTimeout=5",
        "BADGE_DB_POOL, many",
        "BADGE_DB_WAIT, 2 minutes",
        "BADGE_HTTP_PORT, 70000",
        "BADGE_HTTPS_PORT, 0",
        "BADGE_SMTP_PORT, -1",
        "BADGE_SMTP_HOST, mail example org",
        "BADGE_SIGNER, file",
        "BADGE_PKCS11_SLOT, first",
        "BADGE_TRANSIT_TIMEOUT_MS, 0",
        "BADGE_MAIL_KEEP_DAYS, 0",
        "BADGE_MAIL_COLLECT_SECONDS, 3601",
        "BADGE_REMINDER_DAYS, -1",
        "BADGE_REMINDER_DAYS, two weeks",
        "BADGE_IMPORT_MAX_BYTES, 100 MB",
        "BADGE_FETCH_TIMEOUT_MS, soon",
        "BADGE_VERIFY_MAX_PROOFS, -1"
    })
    void a_setting_that_makes_no_sense_is_named_without_its_value(String name, String value) {
        var faults = TestSettings.of(name, value).faults();

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0)).startsWith("DIST0004E " + name + " is not ");
        assertThat(faults.get(0)).doesNotContain(" " + value + " ");
    }

    @Test
    void mail_collects_for_a_moment_where_it_is_sent_and_a_reminder_comes_after_two_weeks() {
        assertThat(TestSettings.of("BADGE_SMTP_HOST", "mail").mailCollecting())
                .isEqualTo(Duration.ofSeconds(20));
        assertThat(TestSettings.of().mailCollecting()).as("only kept").isZero();
        assertThat(TestSettings.of().reminderDays()).isEqualTo(14);
        assertThat(TestSettings.of("BADGE_REMINDER_DAYS", "0").reminderDays()).isZero();
    }

    @Test
    void settings_as_the_guide_shows_them_are_good() {
        var guide =
                TestSettings.of(
                        "BADGE_BASE_URL", "https://badges.example.org/",
                        "BADGE_HTTP_PORT", "-1",
                        "BADGE_DATA_DIR", "/var/lib/distintivo",
                        "BADGE_DB_URL", "jdbc:postgresql://db.example.org/distintivo",
                        "BADGE_TRUSTED_PROXIES", "10\\.0\\.0\\.\\d+",
                        "BADGE_SMTP_HOST", "mail.example.org",
                        "BADGE_SMTP_TLS", "STARTTLS",
                        "BADGE_MAIL_FROM", "badges@example.org",
                        "BADGE_ADMIN_EMAIL", "you@example.org",
                        "BADGE_KEY_ROTATION", "P1Y",
                        "BADGE_SIGNER", "pkcs12",
                        "BADGE_KEYSTORE_PASSWORD", "");

        assertThat(guide.faults()).isEmpty();
    }

    @Test
    void names_that_are_no_settings_are_told() {
        assertThat(TestSettings.of("BADGE_SMPT_HOST", "x", "PATH", "y").unknown())
                .containsExactly("BADGE_SMPT_HOST");
    }

    @Test
    void without_a_plain_port_the_address_is_that_of_the_other() {
        assertThat(TestSettings.of("BADGE_HTTP_PORT", "-1").baseUrl())
                .isEqualTo("https://localhost:9443");
    }

    @Test
    void the_address_of_the_database_is_told_without_its_parameters() {
        var url = "jdbc:postgresql://db/distintivo?user=a&password=secret";

        assertThat(TestSettings.of("BADGE_DB_URL", url).database())
                .isEqualTo("jdbc:postgresql://db/distintivo");
    }
}
