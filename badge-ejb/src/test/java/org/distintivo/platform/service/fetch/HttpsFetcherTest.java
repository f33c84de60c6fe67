package org.distintivo.platform.service.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.distintivo.platform.service.FetchBudget;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.platform.service.FetchLimits;
import org.distintivo.platform.service.Fetched;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One attack each, against servers and name servers of the test's own. */
@Timeout(60)
class HttpsFetcherTest {

    private static final String HOST = "issuer.example.org";
    private static final String PUBLIC = "93.184.216.34";
    private static final TestAuthority AUTHORITY = new TestAuthority();
    private static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofSeconds(15), Duration.ofSeconds(40), 10_000, 25_000, 8);

    /** For servers that never come to an end. */
    private static final FetchLimits SHORT =
            new FetchLimits(Duration.ofMillis(700), Duration.ofSeconds(10), 10_000, 25_000, 8);

    private final Map<String, Deque<List<String>>> names = new HashMap<>();
    private final Map<String, InetSocketAddress> ports = new HashMap<>();
    private final List<String> lookups = new ArrayList<>();
    private final List<String> dialed = new ArrayList<>();
    private final List<ScriptedHttps> servers = new ArrayList<>();

    @AfterEach
    void stop() throws IOException {
        for (var server : servers) {
            server.close();
        }
    }

    @Test
    void a_listed_host_is_asked_and_answers() throws Exception {
        serve(HOST, ScriptedHttps.json("{\"id\": 1}"));

        var fetched = get("https://issuer.example.org/a/b?c=d");

        assertThat(text(fetched)).isEqualTo("{\"id\": 1}");
        assertThat(fetched.mediaType()).isEqualTo("application/json");
        assertThat(fetched.isOk()).isTrue();
        assertThat(servers.get(0).requests())
                .containsExactly(
                        "GET /a/b?c=d HTTP/1.1\r\nHost: issuer.example.org\r\n"
                                + "Accept: application/json\r\nUser-Agent: Distintivo\r\n"
                                + "Accept-Encoding: identity\r\nConnection: close\r\n\r\n");
    }

    @Test
    void that_something_is_gone_is_an_answer_too() throws Exception {
        serve(HOST, ScriptedHttps.saying("HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n"));

        assertThat(get("https://issuer.example.org/1").status()).isEqualTo(410);
    }

    @Test
    void an_answer_may_come_in_chunks() throws Exception {
        serve(
                HOST,
                ScriptedHttps.saying(
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                + "4;x=y\r\n{\"a\"\r\n3\r\n:1}\r\n0\r\n\r\n"));

        assertThat(text(get("https://issuer.example.org/"))).isEqualTo("{\"a\":1}");
    }

    @Test
    void nobody_is_asked_unless_somebody_is_listed() {
        var fetcher = fetcher(FetchRules.of("", ""));

        assertThat(failure(fetcher, "https://issuer.example.org/", LIMITS))
                .isEqualTo(FetchFailure.DISABLED);
        assertThat(lookups).isEmpty();
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
        assertThat(failure(address)).isEqualTo(FetchFailure.NOT_ALLOWED);
        assertThat(lookups).isEmpty();
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
        assertThat(failure(fetcher(FetchRules.of("*", "")), address, LIMITS))
                .isEqualTo(FetchFailure.NOT_ALLOWED);
        assertThat(lookups).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://issuer.example.org/", "file:///etc/passwd", "ftp://x.example/"})
    void nothing_but_https_is_spoken(String address) {
        assertThat(failure(address)).isEqualTo(FetchFailure.NOT_HTTPS);
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
        name(HOST, inside);
        name("mixed.example.org", PUBLIC, inside);

        assertThat(failure("https://issuer.example.org/")).isEqualTo(FetchFailure.NOT_PUBLIC);
        assertThat(failure(fetcher(FetchRules.of("*", "")), "https://mixed.example.org/", LIMITS))
                .isEqualTo(FetchFailure.NOT_PUBLIC);
        assertThat(dialed).isEmpty();
    }

    @Test
    void a_name_that_changes_its_mind_is_asked_once_and_the_checked_address_is_used()
            throws Exception {
        serve(HOST, ScriptedHttps.json("{}"));
        names.clear();
        name(HOST, PUBLIC);
        name(HOST, "127.0.0.1");

        get("https://issuer.example.org/");

        assertThat(lookups).containsExactly(HOST);
        assertThat(dialed).containsExactly(PUBLIC);
        assertThat(failure("https://issuer.example.org/")).isEqualTo(FetchFailure.NOT_PUBLIC);
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
        serve(HOST, ScriptedHttps.redirect(location));
        name("inside.example.org", "10.0.0.1");
        var fetcher = fetcher(FetchRules.of("issuer.example.org, *.example.org", ""));

        failure(fetcher, "https://issuer.example.org/", LIMITS);

        assertThat(dialed).containsExactly(PUBLIC);
    }

    @Test
    void redirects_within_the_rules_are_followed() throws Exception {
        serve(
                HOST,
                (head, out) ->
                        (head.startsWith("GET /new ")
                                        ? ScriptedHttps.json("[]")
                                        : ScriptedHttps.redirect("/new#part"))
                                .answer(head, out));

        var fetched = get("https://issuer.example.org/old");

        assertThat(text(fetched)).isEqualTo("[]");
        assertThat(fetched.address().getPath()).isEqualTo("/new");
    }

    @Test
    void redirects_in_a_circle_end() throws Exception {
        serve(HOST, ScriptedHttps.redirect("/again"));

        assertThat(failure("https://issuer.example.org/")).isEqualTo(FetchFailure.TOO_MANY);
        assertThat(dialed).hasSize(4);
    }

    @Test
    void an_endless_body_is_cut_off() throws Exception {
        serve(
                HOST,
                (head, out) -> {
                    out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        out.write(new byte[1_000]);
                    }
                });

        assertThat(failure("https://issuer.example.org/")).isEqualTo(FetchFailure.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 10001\r\n\r\n",
                "Content-Length: 999999999999\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\nfffffff\r\n",
                "Transfer-Encoding: chunked\r\n\r\n7fffffffffffff\r\n"
            })
    void a_body_that_announces_too_much_is_not_waited_for(String rest) throws Exception {
        serve(HOST, ScriptedHttps.saying("HTTP/1.1 200 OK\r\n" + rest));

        assertThat(failure("https://issuer.example.org/")).isEqualTo(FetchFailure.TOO_LARGE);
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
        serve(HOST, ScriptedHttps.saying(answer));

        assertThat(failure("https://issuer.example.org/")).isEqualTo(FetchFailure.UNREACHABLE);
    }

    @Test
    void headers_without_end_are_cut_off() throws Exception {
        serve(
                HOST,
                (head, out) -> {
                    out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        out.write("X-More: and more\r\n".getBytes(StandardCharsets.US_ASCII));
                    }
                });

        assertThat(failure("https://issuer.example.org/")).isEqualTo(FetchFailure.UNREACHABLE);
    }

    @Test
    void a_slow_drip_does_not_hold_us_up() throws Exception {
        serve(
                HOST,
                (head, out) -> {
                    out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        out.write('x');
                        out.flush();
                        Thread.sleep(50);
                    }
                });

        assertThat(failure(SHORT)).isEqualTo(FetchFailure.TOO_SLOW);
    }

    @Test
    void a_server_that_takes_the_call_and_says_nothing_does_not_hold_us_up() throws Exception {
        try (var silent = new java.net.ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            name(HOST, PUBLIC);
            ports.put(PUBLIC, (InetSocketAddress) silent.getLocalSocketAddress());

            assertThat(failure(SHORT)).isEqualTo(FetchFailure.TOO_SLOW);
        }
    }

    @Test
    void a_name_server_that_says_nothing_does_not_hold_us_up() {
        try (var machine = new HostLookup.OfMachine()) {
            HostLookup slow =
                    (host, deadline) -> {
                        try {
                            Thread.sleep(deadline.millisLeft() + 1); // the last one had begun
                        } catch (InterruptedException e) {
                            throw new UnknownHostException(host);
                        }
                        return machine.lookup("localhost", deadline);
                    };
            var fetcher =
                    new HttpsFetcher(FetchRules.of("*", ""), slow, Dialer.DIRECT, believers());

            assertThat(failure(fetcher, "https://issuer.example.org/", SHORT))
                    .isEqualTo(FetchFailure.TOO_SLOW);
        }
    }

    @Test
    void a_certificate_for_another_host_is_not_believed() throws Exception {
        var server = new ScriptedHttps(AUTHORITY, "other.example.org", ScriptedHttps.json("{}"));
        serve(HOST, server);

        assertThat(failure("https://issuer.example.org/")).isEqualTo(FetchFailure.UNREACHABLE);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void a_certificate_of_nobody_known_is_not_believed() throws Exception {
        var server = new ScriptedHttps(new TestAuthority(), HOST, ScriptedHttps.json("{}"));
        serve(HOST, server);

        assertThat(failure("https://issuer.example.org/")).isEqualTo(FetchFailure.UNREACHABLE);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void a_host_that_is_not_there_is_not_reached() {
        assertThat(failure("https://issuer.example.org/")).isEqualTo(FetchFailure.UNREACHABLE);
    }

    @Test
    void all_questions_of_one_verification_share_one_budget() throws Exception {
        serve(HOST, ScriptedHttps.json(" ".repeat(9_000)));
        var fetcher = fetcher(FetchRules.of(HOST, ""));
        var budget = FetchBudget.of(LIMITS);

        fetcher.get(URI.create("https://issuer.example.org/"), "*/*", budget);
        fetcher.get(URI.create("https://issuer.example.org/"), "*/*", budget);

        assertThat(failure(fetcher, "https://issuer.example.org/", budget))
                .isEqualTo(FetchFailure.TOO_LARGE);
        for (int spent = 3; spent < LIMITS.requests(); spent++) {
            budget.request();
        }
        assertThat(failure(fetcher, "https://issuer.example.org/", budget))
                .isEqualTo(FetchFailure.TOO_MANY);
        budget.spend(0, LIMITS.allAnswers());
        assertThat(failure(fetcher, "https://issuer.example.org/", budget))
                .isEqualTo(FetchFailure.TOO_SLOW);
    }

    @Test
    void a_host_inside_is_asked_when_the_operator_vouches_for_it() throws Exception {
        serve("badges.intra.example", ScriptedHttps.json("{}"));
        names.clear();
        name("badges.intra.example", "127.0.0.1");
        var at = "https://badges.intra.example:" + servers.get(0).port() + "/";
        var vouched = "badges.intra.example:" + servers.get(0).port();

        assertThat(failure(fetcher(FetchRules.of(vouched, "")), at, LIMITS))
                .isEqualTo(FetchFailure.NOT_PUBLIC);
        assertThat(get(fetcher(FetchRules.of("", vouched)), at, FetchBudget.of(LIMITS)).isOk())
                .isTrue();
    }

    @Test
    void no_operator_can_vouch_for_what_belongs_to_no_host() {
        name("cloud.example", "169.254.169.254");

        assertThat(
                        failure(
                                fetcher(FetchRules.of("", "cloud.example")),
                                "https://cloud.example/",
                                LIMITS))
                .isEqualTo(FetchFailure.NOT_PUBLIC);
    }

    private void serve(String host, ScriptedHttps.Script script) throws Exception {
        serve(host, new ScriptedHttps(AUTHORITY, host, script));
    }

    private void serve(String host, ScriptedHttps server) {
        servers.add(server);
        name(host, PUBLIC);
        ports.put(PUBLIC, server.address());
    }

    /** Each answer once, in order; the last one for ever. */
    private void name(String host, String... addresses) {
        names.computeIfAbsent(host, h -> new ArrayDeque<>()).add(Arrays.asList(addresses));
    }

    private List<InetAddress> lookup(String host, Deadline deadline) throws UnknownHostException {
        lookups.add(host);
        var answers = names.get(host);
        if (answers == null) {
            throw new UnknownHostException(host);
        }
        var found = new ArrayList<InetAddress>();
        for (var text : answers.size() > 1 ? answers.poll() : answers.peek()) {
            found.add(InetAddress.getByName(text));
        }
        return found;
    }

    private InetSocketAddress target(InetAddress address, int port) {
        dialed.add(address.getHostAddress());
        return ports.getOrDefault(address.getHostAddress(), new InetSocketAddress(address, port));
    }

    private HttpsFetcher fetcher(FetchRules rules) {
        return new HttpsFetcher(rules, this::lookup, this::target, believers());
    }

    private static javax.net.ssl.SSLSocketFactory believers() {
        try {
            return AUTHORITY.believers();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Fetched get(String address) throws FetchFailedException {
        return get(fetcher(FetchRules.of(HOST, "")), address, FetchBudget.of(LIMITS));
    }

    private static Fetched get(HttpsFetcher fetcher, String address, FetchBudget budget)
            throws FetchFailedException {
        return fetcher.get(URI.create(address), "application/json", budget);
    }

    private FetchFailure failure(FetchLimits limits) {
        return failure(fetcher(FetchRules.of(HOST, "")), "https://issuer.example.org/", limits);
    }

    private FetchFailure failure(String address) {
        return failure(fetcher(FetchRules.of(HOST, "")), address, LIMITS);
    }

    private static FetchFailure failure(HttpsFetcher fetcher, String address, FetchLimits limits) {
        return failure(fetcher, address, FetchBudget.of(limits));
    }

    private static FetchFailure failure(HttpsFetcher fetcher, String address, FetchBudget budget) {
        var refused =
                catchThrowableOfType(
                        FetchFailedException.class, () -> get(fetcher, address, budget));
        return refused.reason();
    }

    private static String text(Fetched fetched) {
        return new String(fetched.body(), StandardCharsets.UTF_8);
    }
}
