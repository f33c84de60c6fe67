package org.distintivo.sharing.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookRequestTest {

    private static final String BROWSER =
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0";

    @ParameterizedTest
    @ValueSource(
            strings = {
                BROWSER,
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15",
                "Mozilla/5.0 (Linux; Android 9; CUBOT X19) AppleWebKit/537.36 Chrome/120.0"
            })
    void browsers_are_people(String agent) {
        assertThat(new LookRequest("GET", agent, null).isByPerson()).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "curl/8.5.0",
                "Java-http-client/17.0.1",
                "python-requests/2.32",
                "WhatsApp/2.23.20.0",
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "Mozilla/5.0 (compatible; bingbot/2.0) Chrome/112.0",
                "Mozilla/5.0 (compatible; YandexBot/3.0)",
                "Mozilla/5.0 (Windows NT 6.1) Gecko/20100101 SkypeUriPreview Preview/0.5",
                "Mozilla/5.0 (compatible; Baiduspider/2.0)",
                "Mozilla/5.0 facebookexternalhit/1.1",
                "Mozilla/5.0 (Linux; Android 11) Chrome-Lighthouse"
            })
    void programs_are_not(String agent) {
        assertThat(new LookRequest("GET", agent, null).isByPerson()).isFalse();
    }

    @Test
    void who_only_asks_whether_it_is_there_or_fetches_ahead_does_not_look() {
        assertThat(new LookRequest("HEAD", BROWSER, null).isByPerson()).isFalse();
        assertThat(new LookRequest("POST", BROWSER, null).isByPerson()).isFalse();
        assertThat(new LookRequest("GET", BROWSER, "prefetch;prerender").isByPerson()).isFalse();
    }

    @Test
    void a_very_long_name_is_read_in_part() {
        assertThat(new LookRequest("GET", BROWSER + "x".repeat(100_000), null).isByPerson())
                .isTrue();
    }
}
