package org.distintivo.platform.service.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.FetchFailure;

/**
 * Sends one request to one host, by Apache HttpClient, over a connection of its own to addresses
 * that were checked before. Everything that would let the other side lead us elsewhere or that
 * would take something of ours along is switched off: redirects, cookies, sign-in, compression,
 * repeats.
 */
final class HttpExchange {

    private static final int MAX_LINE = 8 * 1024;
    private static final int MAX_HEADERS = 100;
    private static final String USER_AGENT = "Distintivo";

    private final Network network;
    private final List<InetAddress> checked;
    private final Deadline deadline;

    HttpExchange(Network network, List<InetAddress> checked, Deadline deadline) {
        this.network = network;
        this.checked = checked;
        this.deadline = deadline;
    }

    /** Takes the body of an answer that is no redirect. */
    interface Body {

        /**
         * @param length as the head tells it; negative where it does not
         * @return what is kept in memory of it
         */
        byte[] take(HttpAnswer head, InputStream in, long length) throws IOException;

        /** Keeps all of it, and refuses what is longer. */
        static Body upTo(int maxBytes) {
            return (head, in, length) -> {
                if (length > maxBytes) {
                    throw new FetchFailedException(FetchFailure.TOO_LARGE);
                }
                var body = in.readNBytes(maxBytes + 1);
                if (body.length > maxBytes) {
                    throw new FetchFailedException(FetchFailure.TOO_LARGE);
                }
                return body;
            };
        }
    }

    /**
     * Reads the head and, unless it is a redirect, the body.
     *
     * @param more further headers
     */
    HttpAnswer get(URI address, Map<String, String> more, Body body) throws IOException {
        return send(ClassicRequestBuilder.get(address), address, more, body);
    }

    /**
     * Posts JSON; what is answered beside the status is not read.
     *
     * @param more further headers
     */
    HttpAnswer post(URI address, Map<String, String> more, String json) throws IOException {
        var request =
                ClassicRequestBuilder.post(address).setEntity(json, ContentType.APPLICATION_JSON);
        return send(request, address, more, (head, in, length) -> new byte[0]);
    }

    private HttpAnswer send(
            ClassicRequestBuilder builder, URI address, Map<String, String> more, Body body)
            throws IOException {
        var origin = FetchRules.origin(address);
        var host = new HttpHost(URIScheme.HTTPS.id, origin.host(), origin.port());
        var request =
                builder.setHeader(HttpHeaders.HOST, origin.authority())
                        .setHeader(HttpHeaders.ACCEPT_ENCODING, "identity")
                        .setHeader(HttpHeaders.CONNECTION, "close")
                        .build();
        more.forEach(request::setHeader);
        try (var client = client();
                var response = client.executeOpen(host, request, HttpCoreContext.create())) {
            return answer(response, body);
        }
    }

    private CloseableHttpClient client() {
        var http =
                Http1Config.custom()
                        .setMaxLineLength(MAX_LINE)
                        .setMaxHeaderCount(MAX_HEADERS)
                        .setMaxEmptyLineCount(1)
                        .build();
        var operator =
                new DefaultHttpClientConnectionOperator(
                        proxy -> new TimedSocket(network.dialer(), deadline),
                        null,
                        new CheckedAddresses(),
                        RegistryBuilder.<TlsSocketStrategy>create()
                                .register(
                                        URIScheme.HTTPS.id,
                                        (raw, name, port, more, in) -> secure(raw, name, port))
                                .build());
        var connections =
                new BasicHttpClientConnectionManager(
                        operator,
                        ManagedHttpClientConnectionFactory.builder().http1Config(http).build());
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(
                        RequestConfig.custom().setProtocolUpgradeEnabled(false).build())
                .setUserAgent(USER_AGENT)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableAutomaticRetries()
                .build();
    }

    /** Adds TLS for the host's name, though the connection goes to an address. */
    private SSLSocket secure(Socket raw, String host, int port) throws IOException {
        var secure = (SSLSocket) network.tls().createSocket(raw, host, port, true);
        var parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
        secure.setSSLParameters(parameters);
        secure.startHandshake();
        return secure;
    }

    private static HttpAnswer answer(ClassicHttpResponse response, Body body) throws IOException {
        var head =
                new HttpAnswer(
                        response.getCode(),
                        value(response, HttpHeaders.LOCATION),
                        mediaType(response),
                        value(response, HttpHeaders.ETAG),
                        value(response, HttpHeaders.LAST_MODIFIED),
                        new byte[0]);
        var entity = response.getEntity();
        return head.isRedirect() || entity == null ? head : head.with(taken(head, entity, body));
    }

    private static byte[] taken(HttpAnswer head, HttpEntity entity, Body body) throws IOException {
        var coding = entity.getContentEncoding();
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw new IOException("packed although nobody asked for it");
        }
        try (InputStream in = entity.getContent()) {
            return body.take(head, in, entity.getContentLength());
        }
    }

    /** Returns the media type without parameters. */
    private static String mediaType(ClassicHttpResponse response) {
        var type = value(response, HttpHeaders.CONTENT_TYPE);
        return type == null ? "" : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private static String value(ClassicHttpResponse response, String name) {
        var header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    /** Names are not looked up again: a second answer could be another than the one checked. */
    private final class CheckedAddresses implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) {
            return checked.toArray(InetAddress[]::new);
        }

        @Override
        public String resolveCanonicalHostname(String host) throws UnknownHostException {
            throw new UnknownHostException(host);
        }
    }
}
