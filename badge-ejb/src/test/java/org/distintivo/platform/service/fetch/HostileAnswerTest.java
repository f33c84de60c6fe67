package org.distintivo.platform.service.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.distintivo.platform.service.FetchBudget;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.platform.service.FetchLimits;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are too large, too slow or no answers at all. */
@Timeout(60)
class HostileAnswerTest {

    /** For a server that never says anything. */
    private static final FetchLimits SHORT =
            new FetchLimits(Duration.ofMillis(300), Duration.ofSeconds(10), 10_000, 25_000, 8, 3);

    @AutoClose private final OtherServers others = new OtherServers();

    @Test
    void an_endless_body_is_cut_off() throws Exception {
        others.serve(
                OtherServers.HOST,
                (head, out) -> {
                    out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        out.write(new byte[1_000]);
                    }
                });

        assertThat(others.failure(OtherServers.ADDRESS)).isEqualTo(FetchFailure.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 10000\r\n\r\n%s",
                "Connection: close\r\n\r\n%s",
                "Transfer-Encoding: chunked\r\n\r\n2710\r\n%s\r\n0\r\n\r\n"
            })
    void a_body_of_just_the_size_allowed_is_taken(String rest) throws Exception {
        var body = "x".repeat(OtherServers.LIMITS.bytes());
        others.serve(
                OtherServers.HOST,
                ScriptedHttps.saying("HTTP/1.1 200 OK\r\n" + rest.formatted(body)));

        assertThat(OtherServers.text(others.get(OtherServers.ADDRESS))).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10001", "999999999999"})
    void a_body_that_announces_too_much_is_not_waited_for(String length) throws Exception {
        var rest = "Content-Length: " + length + "\r\n\r\n";
        others.serve(OtherServers.HOST, ScriptedHttps.saying("HTTP/1.1 200 OK\r\n" + rest));

        assertThat(others.failure(OtherServers.ADDRESS)).isEqualTo(FetchFailure.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2711", "fffffff", "7fffffffffffff"})
    void a_chunk_that_is_too_large_is_cut_off(String size) throws Exception {
        var head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + size + "\r\n";
        var part = "x".repeat(OtherServers.LIMITS.bytes() + 1);
        others.serve(OtherServers.HOST, ScriptedHttps.saying(head + part));

        assertThat(others.failure(OtherServers.ADDRESS)).isEqualTo(FetchFailure.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nfour",
                "HTTP/1.1 200 OK\r\nno header\r\n\r\n",
                "HTTP/9 200 OK\r\n\r\n",
                "SSH-2.0-OpenSSH\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
                ""
            })
    void an_answer_out_of_order_is_no_answer(String answer) throws Exception {
        others.serve(OtherServers.HOST, ScriptedHttps.saying(answer));

        assertThat(others.failure(OtherServers.ADDRESS)).isEqualTo(FetchFailure.UNREACHABLE);
    }

    @Test
    void headers_without_end_are_cut_off() throws Exception {
        others.serve(
                OtherServers.HOST,
                (head, out) -> {
                    out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        out.write("X-More: and more\r\n".getBytes(StandardCharsets.US_ASCII));
                    }
                });

        assertThat(others.failure(OtherServers.ADDRESS)).isEqualTo(FetchFailure.UNREACHABLE);
    }

    @Test
    void a_slow_drip_does_not_hold_us_up() throws Exception {
        others.serve(
                OtherServers.HOST,
                (head, out) -> {
                    out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        others.passes(Duration.ofSeconds(1));
                        out.write('x');
                        out.flush();
                    }
                });

        assertThat(others.failure(OtherServers.ADDRESS)).isEqualTo(FetchFailure.TOO_SLOW);
    }

    @Test
    void a_server_that_takes_the_call_and_says_nothing_does_not_hold_us_up() throws Exception {
        try (var silent = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            others.lead(OtherServers.HOST, (InetSocketAddress) silent.getLocalSocketAddress());
            var fetcher = others.fetcher(FetchRules.of("*", ""));

            assertThat(OtherServers.failure(fetcher, OtherServers.ADDRESS, FetchBudget.of(SHORT)))
                    .isEqualTo(FetchFailure.TOO_SLOW);
        }
    }

    @Test
    void a_name_server_that_says_nothing_does_not_hold_us_up() {
        try (var machine = new HostLookup.OfMachine()) {
            HostLookup slow =
                    (host, deadline) -> {
                        others.passes(OtherServers.LIMITS.oneAnswer()); // the last one had begun
                        return machine.lookup("localhost", deadline);
                    };
            var fetcher = others.fetcher(FetchRules.of("*", ""), slow);

            assertThat(OtherServers.failure(fetcher, OtherServers.ADDRESS))
                    .isEqualTo(FetchFailure.TOO_SLOW);
        }
    }
}
