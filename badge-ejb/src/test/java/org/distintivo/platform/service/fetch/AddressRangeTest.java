package org.distintivo.platform.service.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The borders of the ranges; {@link FetchDestinationTest} has what lies within. */
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
}
