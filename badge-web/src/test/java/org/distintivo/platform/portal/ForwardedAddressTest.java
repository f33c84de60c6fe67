package org.distintivo.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForwardedAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "for=198.51.100.7                        | 198.51.100.7",
                "for=198.51.100.7;proto=https;by=10.0.0.1 | 198.51.100.7",
                "For=\"198.51.100.7:4711\"               | 198.51.100.7",
                "for=\"[2001:DB8::7]:4711\"              | 2001:db8::7",
                "for=203.0.113.9, for=198.51.100.7       | 203.0.113.9, 198.51.100.7",
                "proto=https;for=198.51.100.7            | 198.51.100.7:80",
            })
    void a_proxy_that_writes_both_says_the_same_twice(String newer, String older) {
        assertThat(isContradictory(newer, older)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "for=203.0.113.9                    | 198.51.100.7",
                "for=198.51.100.7, for=203.0.113.9  | 198.51.100.7",
                "for=198.51.100.7                   | 198.51.100.7, 192.0.2.1",
                "proto=https                        | 198.51.100.7",
                "for=_hidden                        | 198.51.100.7",
                "``                                 | 198.51.100.7",
            })
    void a_caller_does_not_choose_its_address_by_the_header_that_the_proxy_passes_on(
            String newer, String older) {
        assertThat(isContradictory(newer, older)).isTrue();
    }

    @Test
    void one_header_alone_contradicts_nothing() {
        assertThat(ForwardedAddress.isContradictory(request(Map.of("Forwarded", "for=192.0.2.1"))))
                .isFalse();
        assertThat(
                        ForwardedAddress.isContradictory(
                                request(Map.of("X-Forwarded-For", "192.0.2.1"))))
                .isFalse();
        assertThat(ForwardedAddress.isContradictory(request(Map.of()))).isFalse();
    }

    private static boolean isContradictory(String newer, String older) {
        return ForwardedAddress.isContradictory(
                request(Map.of("Forwarded", newer, "X-Forwarded-For", older)));
    }

    private static HttpServletRequest request(Map<String, String> headers) {
        return Stub.of(
                HttpServletRequest.class,
                (method, arguments) ->
                        Collections.enumeration(
                                Optional.ofNullable(headers.get((String) arguments[0]))
                                        .map(List::of)
                                        .orElse(List.of())));
    }
}
