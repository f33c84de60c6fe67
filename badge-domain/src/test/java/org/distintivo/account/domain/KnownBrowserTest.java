package org.distintivo.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.SecretToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;

class KnownBrowserTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:47:11Z");

    @Test
    void it_is_signed_in_until_that_is_ended_or_has_run_out_and_keeps_the_hour_only() {
        var browser = new KnownBrowser(account(), NOW);
        var session = SecretToken.random();
        browser.begin(session, SecretToken.random(), null, NOW);

        assertThat(browser.lastUsedAt()).isEqualTo("2026-12-01T10:00:00Z");
        assertThat(browser.isSignedIn(NOW)).isTrue();
        assertThat(browser.isSignedIn(NOW.plusSeconds(3_600))).isTrue();
        assertThat(browser.isSignedIn(NOW.plusSeconds(2 * 3_600))).isFalse();
        assertThat(browser.hasSession(session)).isTrue();
        assertThat(browser.hasSession(SecretToken.random())).isFalse();

        browser.end();

        assertThat(browser.isSignedIn(NOW)).isFalse();
        assertThat(browser.hasSession(session)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36 Edg/143.0.0.0 | EDGE | WINDOWS
                    Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0 | FIREFOX | WINDOWS
                    Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15 | SAFARI | MAC
                    Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/143.0 Mobile/15E148 Safari/604.1 | CHROME | IPHONE
                    Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36 | SAMSUNG | ANDROID
                    Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36 | CHROME | CHROME_OS
                    Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36 OPR/125.0.0.0 | OPERA | LINUX
                    Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1 | SAFARI | IPAD
                    curl/8.5.0 | OTHER | OTHER
                    """)
    void people_recognize_their_browsers(String agent, BrowserKind browser, OperatingSystem os) {
        assertThat(BrowserKind.of(agent)).isEqualTo(browser);
        assertThat(OperatingSystem.of(agent)).isEqualTo(os);
    }

    @ParameterizedTest
    @NullAndEmptySource
    void one_that_says_nothing_is_just_another(String agent) {
        assertThat(BrowserKind.of(agent)).isEqualTo(BrowserKind.OTHER);
        assertThat(OperatingSystem.of(agent)).isEqualTo(OperatingSystem.OTHER);
    }

    private static Account account() {
        var signUp =
                new SignUp(
                        MailAddress.parse("ada@example.org"),
                        "Ada",
                        Locale.ENGLISH,
                        "hash",
                        SecretToken.random());
        return Account.signUp(signUp, NOW);
    }
}
