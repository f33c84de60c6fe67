package org.distintivo.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebOriginTest {

    @ParameterizedTest
    @CsvSource({
        "https://badges.example, https://badges.example",
        "HTTPS://Badges.Example/A?b#c, https://badges.example",
        "https://badges.example:443/, https://badges.example",
        "http://badges.example:80, http://badges.example",
        "http://badges.example:, http://badges.example",
        "http://badges.example:443, http://badges.example:443",
        "https://badges.example.:8443/x, https://badges.example:8443",
        "http://badge_app:9080/x, http://badge_app:9080",
        "http://[2001:DB8::1]:9080/x, http://[2001:db8::1]:9080",
        "http://127.0.0.1:9080, http://127.0.0.1:9080",
    })
    void an_origin_is_lower_case_and_without_the_usual_port(String address, String origin) {
        assertThat(WebOrigin.of(address)).map(WebOrigin::toString).contains(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "badges.example",
                "ftp://badges.example",
                "https:///x",
                "https:x",
                "urn:uuid:1",
                "https://somebody@badges.example",
                "https://badges.example@evil.example",
                "https://badges.example:99999",
                "https://badges.example/ x",
                "did:web:badges.example"
            })
    void what_is_no_whole_address_has_no_origin(String text) {
        assertThat(WebOrigin.of(text)).isEmpty();
        assertThat(WebOrigin.authority(text)).isEmpty();
        assertThat(WebOrigin.sameAuthority(text, text)).isFalse();
    }

    @Test
    void one_host_is_the_same_with_tls_and_without() {
        assertThat(WebOrigin.sameAuthority("http://a.example/x", "https://A.example:443/y"))
                .isTrue();
        assertThat(WebOrigin.sameAuthority("https://a.example", "https://a.example.evil.example"))
                .isFalse();
        assertThat(WebOrigin.sameAuthority("https://a.example", "https://a.example:8443"))
                .isFalse();
    }
}
