package org.distintivo.platform.service.fetch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLSocket;
import org.distintivo.platform.service.FetchBudget;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.platform.service.Fetched;
import org.distintivo.platform.service.Fetcher;
import org.distintivo.platform.service.Settings;

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

    /** Whether nobody may be asked. */
    public boolean isOff() {
        return rules.isOff();
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
            var answer = ask(address, accept, budget.bytes(), deadline);
            budget.spend(answer.body().length, Duration.ZERO);
            if (!answer.isRedirect()) {
                return new Fetched(address, answer.mediaType(), answer.status(), answer.body());
            }
            address = next(address, answer.headers().get("location"));
        }
        throw new FetchFailedException(FetchFailure.TOO_MANY);
    }

    private HttpAnswer ask(URI address, String accept, int maxBytes, Deadline deadline)
            throws FetchFailedException {
        try {
            var found = network.names().lookup(FetchRules.host(address), deadline);
            rules.check(address, found);
            try (var raw = connect(found, FetchRules.port(address), deadline)) {
                var secure = secure(raw, address);
                secure.getOutputStream().write(request(address, accept));
                secure.getOutputStream().flush();
                return HttpAnswer.read(new BufferedInputStream(secure.getInputStream()), maxBytes);
            }
        } catch (FetchFailedException e) {
            throw e;
        } catch (SocketTimeoutException e) {
            throw new FetchFailedException(FetchFailure.TOO_SLOW, e);
        } catch (IOException e) {
            throw new FetchFailedException(FetchFailure.UNREACHABLE, e);
        }
    }

    /** To the first of the host's addresses that takes the call. */
    private Socket connect(List<InetAddress> found, int port, Deadline deadline)
            throws IOException {
        IOException failure = null;
        for (var each : found) {
            try {
                return network.dialer().dial(each, port, deadline);
            } catch (SocketTimeoutException e) {
                throw e;
            } catch (IOException e) {
                failure = e;
            }
        }
        throw failure == null ? new IOException("no address") : failure;
    }

    private SSLSocket secure(Socket raw, URI address) throws IOException {
        var host = FetchRules.host(address);
        var secure =
                (SSLSocket) network.tls().createSocket(raw, host, FetchRules.port(address), true);
        var parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
        secure.setSSLParameters(parameters);
        secure.startHandshake();
        return secure;
    }

    private static byte[] request(URI address, String accept) {
        var query = address.getRawQuery();
        var path = address.getRawPath();
        var target = (path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query);
        var head =
                ("GET %s HTTP/1.1\r\nHost: %s\r\nAccept: %s\r\nUser-Agent: Distintivo\r\n"
                                + "Accept-Encoding: identity\r\nConnection: close\r\n\r\n")
                        .formatted(target, authority(address), accept);
        return head.getBytes(StandardCharsets.US_ASCII);
    }

    private static String authority(URI address) {
        var host = FetchRules.host(address);
        return address.getPort() < 0 ? host : host + ":" + address.getPort();
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
