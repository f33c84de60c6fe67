package org.distintivo.platform.service.fetch;

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
import java.util.concurrent.atomic.AtomicLong;
import org.distintivo.platform.service.FetchBudget;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.platform.service.FetchLimits;
import org.distintivo.platform.service.Fetched;

/** Servers and name servers of a test's own, a clock to go with them, and who asks them. */
final class OtherServers implements AutoCloseable {

    static final String HOST = "issuer.example.org";
    static final String ADDRESS = "https://" + HOST + "/";
    static final String PUBLIC = "93.184.216.34";

    /** An address at which nobody takes the call. */
    static final String DOWN = "93.184.216.35";

    static final TestAuthority AUTHORITY = new TestAuthority();
    static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofSeconds(15), Duration.ofSeconds(40), 10_000, 25_000, 8, 3);

    private final Map<String, Deque<List<String>>> names = new HashMap<>();
    private final Map<String, InetSocketAddress> ports = new HashMap<>();
    private final List<String> lookups = new ArrayList<>();
    private final List<String> dialed = new ArrayList<>();
    private final List<ScriptedHttps> servers = new ArrayList<>();
    private final AtomicLong passed = new AtomicLong();

    @Override
    public void close() throws IOException {
        for (var server : servers) {
            server.close();
        }
    }

    void serve(String host, ScriptedHttps.Script script) throws Exception {
        serve(host, new ScriptedHttps(AUTHORITY, host, script));
    }

    void serve(String host, ScriptedHttps server) {
        servers.add(server);
        lead(host, server.address());
    }

    /** Whoever calls that host gets to this. */
    void lead(String host, InetSocketAddress server) {
        name(host, PUBLIC);
        ports.put(PUBLIC, server);
    }

    /** The only server there is. */
    ScriptedHttps server() {
        return servers.get(0);
    }

    /** Each answer once, in order; the last one for ever. */
    void name(String host, String... addresses) {
        names.computeIfAbsent(host, h -> new ArrayDeque<>()).add(Arrays.asList(addresses));
    }

    void forgetNames() {
        names.clear();
    }

    /** Who was looked up, in this order. */
    List<String> lookups() {
        return lookups;
    }

    /** The addresses to which there was a connection, in this order. */
    List<String> dialed() {
        return dialed;
    }

    /** So much time goes by at once. */
    void passes(Duration time) {
        passed.addAndGet(time.toNanos());
    }

    HttpsFetcher fetcher(FetchRules rules) {
        return fetcher(rules, this::lookup);
    }

    HttpsFetcher fetcher(FetchRules rules, HostLookup lookup) {
        var network =
                new Network(
                        lookup,
                        this::target,
                        AUTHORITY.believers(),
                        () -> System.nanoTime() + passed.get());
        return new HttpsFetcher(rules, network);
    }

    Fetched get(String address) throws FetchFailedException {
        return get(fetcher(FetchRules.of(HOST, "")), address);
    }

    static Fetched get(HttpsFetcher fetcher, String address) throws FetchFailedException {
        return get(fetcher, address, FetchBudget.of(LIMITS));
    }

    static Fetched get(HttpsFetcher fetcher, String address, FetchBudget budget)
            throws FetchFailedException {
        return fetcher.get(URI.create(address), "application/json", budget);
    }

    /** Why that address gives no answer. */
    FetchFailure failure(String address) {
        return failure(FetchRules.of(HOST, ""), address);
    }

    FetchFailure failure(FetchRules rules, String address) {
        return failure(fetcher(rules), address);
    }

    static FetchFailure failure(HttpsFetcher fetcher, String address) {
        return failure(fetcher, address, FetchBudget.of(LIMITS));
    }

    static FetchFailure failure(HttpsFetcher fetcher, String address, FetchBudget budget) {
        return catchThrowableOfType(FetchFailedException.class, () -> get(fetcher, address, budget))
                .reason();
    }

    static String text(Fetched fetched) {
        return new String(fetched.body(), StandardCharsets.UTF_8);
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
        if (address.getHostAddress().equals(DOWN)) {
            return new InetSocketAddress(InetAddress.getLoopbackAddress(), 1);
        }
        return ports.getOrDefault(address.getHostAddress(), new InetSocketAddress(address, port));
    }
}
