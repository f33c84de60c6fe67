package org.distintivo.credential.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnAddressTest {

    private static final String BASE = "https://badges.example.org";

    @ParameterizedTest
    @CsvSource({
        "https://badges.example.org/badges/Zm9v_-1, Zm9v_-1",
        "https://BADGES.example.org/badges/Zm9v?lang=it#top, Zm9v",
        "https://badges.example.org/ob/v3/credentials/Zm9v, Zm9v",
        "https://badges.example.org/ob/v3/credentials/Zm9v.json, Zm9v",
        "https://badges.example.org/ob/v2/assertions/Zm9v, Zm9v"
    })
    void an_address_of_ours_names_a_badge(String address, String badgeId) {
        assertThat(OwnAddress.of(address, BASE).orElseThrow().badgeId()).contains(badgeId);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://badges.example.org",
                "https://badges.example.org/console/",
                "https://badges.example.org/badges/../console",
                "https://badges.example.org/badges/%2e%2e/console"
            })
    void another_page_of_ours_names_none_and_is_not_fetched(String address) {
        assertThat(OwnAddress.of(address, BASE).orElseThrow().badgeId()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://badges.example.org.evil.example/badges/Zm9v",
                "https://badges.example.org@evil.example/badges/Zm9v",
                "https://other.example.org/badges/Zm9v",
                "not an address",
                "mailto:a@badges.example.org"
            })
    void what_is_elsewhere_is_not_ours(String address) {
        assertThat(OwnAddress.of(address, BASE)).isEmpty();
    }
}
