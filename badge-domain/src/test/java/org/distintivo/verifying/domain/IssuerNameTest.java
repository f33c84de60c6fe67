package org.distintivo.verifying.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerNameTest {

    @ParameterizedTest
    @CsvSource({
        "badges.example.org, https://badges.example.org/issuers/1, true",
        "Badges.Example.org, https://badges.example.org:8443/1, true",
        "badges.example.org, did:web:badges.example.org%3A8443:issuers:1, true",
        "badges.example.org, did:web:badges.example.org, true",
        "badges.example.org, https://sub.badges.example.org/1, false",
        "badges.example.org, https://badges.example.org.evil.example/1, false",
        "badges.example.org, https://badges.example.org@evil.example/1, false",
        "badges.example.org, http://badges.example.org/1, true",
        "https://badges.example.org/1, https://badges.example.org/1, true",
        "https://badges.example.org/1, https://badges.example.org/2, false",
        "did:key:z6MkA, did:key:z6MkA, true"
    })
    void a_domain_means_all_its_issuers_and_an_id_means_one(
            String name, String issuer, boolean meant) {
        var names = List.of(issuer, IssuerName.domain(issuer));

        assertThat(names.contains(IssuerName.parse(name).text())).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "example",
                "ftp://example.org",
                "https://",
                "did:",
                "127.0.0.1",
                "a b"
            })
    void what_names_no_issuer_is_refused(String name) {
        assertThatThrownBy(() -> IssuerName.parse(name))
                .isInstanceOf(IssuerNameInvalidException.class);
    }
}
