package org.distintivo.platform.service.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.distintivo.platform.service.FetchFailure;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whom nobody gets us to ask: one attack each, against servers and name servers of the test's own.
 */
@Timeout(60)
class FetchDestinationTest {

    @AutoClose private final OtherServers others = new OtherServers();

    @Test
    void nobody_is_asked_unless_somebody_is_listed() {
        var fetcher = others.fetcher(FetchRules.of("", ""));

        assertThat(OtherServers.failure(fetcher, OtherServers.ADDRESS))
                .isEqualTo(FetchFailure.DISABLED);
        assertThat(others.lookups()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://other.example.org/",
                "https://issuer.example.org.evil.example/",
                "https://issuer.example.org:8443/",
                "https://below.issuer.example.org/",
                "https://issuer.example.org@evil.example/",
                "https://user:word@issuer.example.org/"
            })
    void who_is_not_on_the_list_is_not_asked(String address) {
        assertThat(others.failure(address)).isEqualTo(FetchFailure.NOT_ALLOWED);
        assertThat(others.lookups()).isEmpty();
    }

    @Test
    void a_domain_on_the_list_stands_for_what_is_below_it() throws Exception {
        var rules = FetchRules.of("*.example.org", "");
        others.serve(OtherServers.HOST, ScriptedHttps.json("{}"));

        assertThat(OtherServers.get(others.fetcher(rules), OtherServers.ADDRESS).isOk()).isTrue();
        for (var other : List.of("example.org", "badexample.org", "example.org.evil.example")) {
            assertThat(others.failure(rules, "https://" + other + "/"))
                    .isEqualTo(FetchFailure.NOT_ALLOWED);
        }
        assertThat(others.lookups()).containsExactly(OtherServers.HOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://0x7f.0.0.1/",
                "https://0177.0.0.1/",
                "https://127.1/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[2002:7f00:1::]/",
                "https://169.254.169.254/latest/meta-data",
                "https://①②⑦.0.0.1/",
                "https:///path",
                "https:opaque"
            })
    void an_address_in_numbers_of_any_spelling_is_no_host(String address) {
        assertThat(others.failure(FetchRules.of("*", ""), address))
                .isEqualTo(FetchFailure.NOT_ALLOWED);
        assertThat(others.lookups()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://issuer.example.org/", "file:///etc/passwd", "ftp://x.example/"})
    void nothing_but_https_is_spoken(String address) {
        assertThat(others.failure(address)).isEqualTo(FetchFailure.NOT_HTTPS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.31.0.1",
                "192.168.0.1",
                "100.64.0.1",
                "169.254.169.254",
                "0.0.0.0",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "192.0.0.170",
                "::1",
                "::",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "2002:7f00:1::",
                "2001:0:1::1",
                "2001:db8::1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1"
            })
    void a_name_that_leads_inside_is_not_followed(String inside) {
        others.name(OtherServers.HOST, inside);
        others.name("mixed.example.org", OtherServers.PUBLIC, inside);

        assertThat(others.failure(OtherServers.ADDRESS)).isEqualTo(FetchFailure.NOT_PUBLIC);
        assertThat(others.failure(FetchRules.of("*", ""), "https://mixed.example.org/"))
                .isEqualTo(FetchFailure.NOT_PUBLIC);
        assertThat(others.dialed()).isEmpty();
    }

    @Test
    void a_name_that_changes_its_mind_is_asked_once_and_the_checked_address_is_used()
            throws Exception {
        others.serve(OtherServers.HOST, ScriptedHttps.json("{}"));
        others.forgetNames();
        others.name(OtherServers.HOST, OtherServers.PUBLIC);
        others.name(OtherServers.HOST, "127.0.0.1");

        others.get(OtherServers.ADDRESS);

        assertThat(others.lookups()).containsExactly(OtherServers.HOST);
        assertThat(others.dialed()).containsExactly(OtherServers.PUBLIC);
        assertThat(others.failure(OtherServers.ADDRESS)).isEqualTo(FetchFailure.NOT_PUBLIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://[::ffff:127.0.0.1]/",
                "http://issuer.example.org/",
                "https://inside.example.org/",
                "https://elsewhere.test/",
                "//user@issuer.example.org/",
                "file:///etc/passwd",
                "https://issuer.example.org:22/",
                "::"
            })
    void a_redirect_is_checked_like_the_first_address(String location) throws Exception {
        others.serve(OtherServers.HOST, ScriptedHttps.redirect(location));
        others.name("inside.example.org", "10.0.0.1");
        var fetcher = others.fetcher(FetchRules.of("issuer.example.org, *.example.org", ""));

        OtherServers.failure(fetcher, OtherServers.ADDRESS);

        assertThat(others.dialed()).containsExactly(OtherServers.PUBLIC);
    }

    @Test
    void a_host_inside_is_asked_when_the_operator_vouches_for_it() throws Exception {
        others.serve("badges.intra.example", ScriptedHttps.json("{}"));
        others.forgetNames();
        others.name("badges.intra.example", "127.0.0.1");
        var at = "https://badges.intra.example:" + others.server().port() + "/";
        var vouched = "badges.intra.example:" + others.server().port();

        assertThat(others.failure(FetchRules.of(vouched, ""), at))
                .isEqualTo(FetchFailure.NOT_PUBLIC);
        assertThat(OtherServers.get(others.fetcher(FetchRules.of("", vouched)), at).isOk())
                .isTrue();
    }

    @Test
    void no_operator_can_vouch_for_what_belongs_to_no_host() {
        others.name("cloud.example", "169.254.169.254");

        assertThat(others.failure(FetchRules.of("", "cloud.example"), "https://cloud.example/"))
                .isEqualTo(FetchFailure.NOT_PUBLIC);
    }
}
