package org.distintivo.verifying.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.distintivo.issuing.service.PublishedDescriptions;
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

    @ParameterizedTest
    @CsvSource({
        "/ob/v2/issuer, issuer",
        "/ob/v2/badges/AZ-104, AZ-104 false",
        "/ob/v2/badges/AZ%20104?kind=exam, AZ 104 true",
        "/ob/v2/badges/AZ-104?lang=it, AZ-104 false",
        "/ob/v2/badges/a/b, ",
        "/ob/v2/badges/, ",
        "/ob/v3/issuer, "
    })
    void an_address_of_ours_names_what_describes_a_badge(String path, String described) {
        var address = OwnAddress.of(BASE + path, BASE).orElseThrow();

        assertThat(address.descriptions(new Named()))
                .isEqualTo(described == null ? List.of() : List.of(described));
    }

    /** Says what it was asked for. */
    private static final class Named implements PublishedDescriptions {

        @Override
        public String issuer() {
            return "issuer";
        }

        @Override
        public List<String> badgeClasses(String code, boolean exam) {
            return List.of(code + " " + exam);
        }
    }
}
