package org.distintivo.platform.service.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator may write into the lists of hosts. */
class FetchRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "issuer.example.org",
                "Issuer.Example.Org:8443",
                "*.example.org, localhost",
                "xn--mnchen-3ya.example"
            })
    void hosts_and_domains_are_listed_by_name(String list) {
        assertThat(FetchRules.of(list, "").isOff()).isEqualTo(list.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://issuer.example.org",
                "127.0.0.1",
                "*.example.org:8443",
                "issuer.example.org:port",
                "münchen.example",
                "*.*"
            })
    void an_entry_that_means_no_host_is_told_at_the_start(String entry) {
        assertThatThrownBy(() -> FetchRules.of("issuer.example.org, " + entry, ""))
                .hasMessageStartingWith("DIST0006E BADGE_FETCH_ALLOW");
        assertThatThrownBy(() -> FetchRules.of("", entry))
                .hasMessageStartingWith("DIST0006E BADGE_FETCH_PRIVATE");
    }

    @Test
    void nobody_can_vouch_for_all_hosts_inside() {
        assertThatThrownBy(() -> FetchRules.of("", "*")).hasMessageStartingWith("DIST0006E");
        assertThatThrownBy(() -> FetchRules.of("", "*.intra.example"))
                .hasMessageStartingWith("DIST0006E");
    }
}
