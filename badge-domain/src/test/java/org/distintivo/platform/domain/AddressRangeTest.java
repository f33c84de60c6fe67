package org.distintivo.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The borders of the ranges, and how people write them. */
class AddressRangeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.1",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "223.255.255.255",
                "2001:200::1",
                "2003::1",
                "2606:2800:220:1:248:1893:25c8:1946",
                "3ffe:ffff::1"
            })
    void an_address_that_everybody_can_ask_is_public(String address) throws Exception {
        assertThat(AddressRange.isPublic(InetAddress.getByName(address))).isTrue();
        assertThat(AddressRange.isPrivate(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.0",
                "10.255.255.255",
                "100.64.0.0",
                "100.127.255.255",
                "127.255.255.255",
                "172.16.0.0",
                "172.31.255.255",
                "192.168.255.255",
                "::1",
                "fc00::",
                "fdff:ffff::1"
            })
    void an_address_of_the_own_network_is_private(String address) throws Exception {
        assertThat(AddressRange.isPublic(InetAddress.getByName(address))).isFalse();
        assertThat(AddressRange.isPrivate(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/24, 192.0.2.255, 192.0.3.0",
        "192.0.2.7, 192.0.2.7, 192.0.2.8",
        "10.0.0.0/7, 11.255.255.255, 12.0.0.0",
        "0.0.0.0/0, 203.0.113.9, 2001:db8::1",
        "2001:db8::/32, 2001:db8:ffff::1, 2001:db9::",
        "2001:db8::1/128, 2001:db8:0:0:0:0:0:1, 2001:db8::2",
        "fe80::/10, fe80::1%eth0, ff80::1",
        "192.0.2.0/24, ::ffff:192.0.2.9, ::ffff:192.0.4.9",
        "192.0.2.0/24, 192.0.2.1, localhost",
    })
    void a_range_that_somebody_wrote_holds_what_lies_in_it(String text, String in, String out) {
        var range = AddressRange.of(text).orElseThrow();

        assertThat(range.holds(in)).isTrue();
        assertThat(range.holds(out)).isFalse();
        assertThat(AddressRange.of(range.text())).contains(range);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "example.org/8",
                "1.2/16",
                "1.2.3",
                "256.1.1.1",
                "10.0.0.0/33",
                "10.0.0.1/8",
                "10.0.0.0/",
                "10.0.0.0/-1",
                "10.0.0.0/8/8",
                "2001:db8::/129",
                "2001:db8::1/32",
                "fe80::1%eth0",
                ":"
            })
    void what_means_no_range_is_none(String text) {
        assertThat(AddressRange.of(text)).isEmpty();
    }
}
