package org.distintivo.platform.service.fetch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.hc.core5.http.HttpHeaders;
import org.distintivo.platform.service.Download;
import org.distintivo.platform.service.FetchBudget;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.platform.service.Fetched;
import org.distintivo.platform.service.Fetcher;
import org.distintivo.platform.service.Posted;
import org.distintivo.platform.service.Settings;
import org.distintivo.platform.service.fetch.HttpExchange.Body;

/**
 * Asks other servers, over HTTPS only. A stranger may choose the address, so every step is checked
 * again after each redirect: the form of the address, the operator's list, what the host's name
 * leads to. The connection goes to the address that was checked, while certificate and headers are
 * for the name. Nothing of ours goes along: no cookies, no credentials, no proxy.
 */
@ApplicationScoped
public class HttpsFetcher implements Fetcher {

    @Inject private Settings settings;

    private FetchRules rules;
    private Network network;

    protected HttpsFetcher() {} // for CDI

    HttpsFetcher(FetchRules rules, Network network) {
        this.rules = rules;
        this.network = network;
    }

    @PostConstruct
    void configure() {
        rules = FetchRules.of(settings.fetchAllow(), settings.fetchPrivate());
        network = Network.ofMachine(TrustedAuthorities.sockets(settings.fetchAuthorities()));
    }

    /** Returns whether nobody may be asked. */
    public boolean isOff() {
        return rules.isOff();
    }

    /** Returns whether an address may never be asked, whatever its host's name leads to. */
    public boolean isRefused(URI address) {
        try {
            rules.check(address);
            return false;
        } catch (FetchFailedException e) {
            return true;
        }
    }

    @PreDestroy
    void stop() {
        if (network.names() instanceof HostLookup.OfMachine machine) {
            machine.close();
        }
    }

    @Override
    public Fetched get(URI address, String accept, FetchBudget budget) throws FetchFailedException {
        rules.check(address);
        var deadline = new Deadline(budget.time(), network.nanos());
        try {
            return follow(ascii(address), accept, budget, deadline);
        } finally {
            budget.spend(0, deadline.spent());
        }
    }

    private Fetched follow(URI first, String accept, FetchBudget budget, Deadline deadline)
            throws FetchFailedException {
        var address = first;
        for (int redirects = 0; redirects <= budget.redirects(); redirects++) {
            rules.check(address);
            budget.request();
            var headers = Map.of(HttpHeaders.ACCEPT, accept);
            var answer = ask(address, headers, Body.upTo(budget.bytes()), deadline);
            budget.spend(answer.body().length, Duration.ZERO);
            if (!answer.isRedirect()) {
                return new Fetched(address, answer.mediaType(), answer.status(), answer.body());
            }
            address = next(address, answer.location());
        }
        throw new FetchFailedException(FetchFailure.TOO_MANY);
    }

    /**
     * Gets what is too long to be held in memory. Redirects are followed and checked like the first
     * address.
     *
     * @param taker is given the body of an answer with status 200, and of no other; what it throws
     *     comes out as it is, unless the body is to blame
     */
    public Download.Answer download(Download wanted, Download.Taker taker)
            throws FetchFailedException {
        var deadline = new Deadline(wanted.time(), network.nanos());
        var headers = new HashMap<>(Map.of(HttpHeaders.ACCEPT, wanted.accept()));
        if (wanted.etag() != null) {
            headers.put(HttpHeaders.IF_NONE_MATCH, wanted.etag());
        }
        if (wanted.lastModified() != null) {
            headers.put(HttpHeaders.IF_MODIFIED_SINCE, wanted.lastModified());
        }
        var address = wanted.address();
        for (int redirects = 0; redirects <= wanted.redirects(); redirects++) {
            rules.check(address);
            var body = new LongBody(wanted.mostBytes(), taker);
            var answer = ask(ascii(address), headers, body, deadline);
            if (!answer.isRedirect()) {
                return new Download.Answer(answer.status(), answer.etag(), answer.lastModified());
            }
            address = next(address, answer.location());
        }
        throw new FetchFailedException(FetchFailure.TOO_MANY);
    }

    /**
     * Posts something. No redirect is followed, so that it comes to nobody else; of what is
     * answered only the status is told.
     */
    public int post(Posted posted) throws FetchFailedException {
        rules.check(posted.address());
        var deadline = new Deadline(posted.time(), network.nanos());
        var address = ascii(posted.address());
        return exchange(
                        address,
                        deadline,
                        with -> with.post(address, posted.headers(), posted.body()))
                .status();
    }

    private HttpAnswer ask(URI address, Map<String, String> headers, Body body, Deadline deadline)
            throws FetchFailedException {
        return exchange(address, deadline, with -> with.get(address, headers, body));
    }

    /** Uses a connection to addresses that were checked. */
    private interface Use {

        HttpAnswer of(HttpExchange exchange) throws IOException;
    }

    private HttpAnswer exchange(URI address, Deadline deadline, Use use)
            throws FetchFailedException {
        try {
            var origin = FetchRules.origin(address);
            var found = network.names().lookup(origin.host(), deadline);
            rules.check(address, found);
            return use.of(new HttpExchange(network, found, deadline));
        } catch (FetchFailedException e) {
            throw e;
        } catch (SocketTimeoutException e) {
            throw new FetchFailedException(FetchFailure.TOO_SLOW, e);
        } catch (IOException e) {
            throw new FetchFailedException(FetchFailure.UNREACHABLE, e);
        }
    }

    private static URI next(URI address, String location) throws FetchFailedException {
        try {
            return ascii(address.resolve(location));
        } catch (IllegalArgumentException e) {
            throw new FetchFailedException(FetchFailure.UNREACHABLE, e);
        }
    }

    private static URI ascii(URI address) {
        return URI.create(address.toASCIIString());
    }
}
