package org.distintivo.system;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody opens connections, begins a request on each and falls silent: the others are served. */
class SilentSocketsIT {

    private static final int SOCKETS = 40;

    /** Asks for HTTP/2 and never says a word of it. */
    private static final String UPGRADE =
            """
            GET / HTTP/1.1
            Host: localhost
            Connection: Upgrade, HTTP2-Settings
            Upgrade: h2c
            HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA

            """;

    /** Announces a body and sends one byte of it. */
    private static final String BODY =
            """
            POST /%s HTTP/1.1
            Host: localhost
            Content-Type: application/x-www-form-urlencoded
            Content-Length: 100000

            a""";

    private static TestServer server;

    private final List<Socket> silent = new ArrayList<>();

    /** What is left hanging must not hinder another test. */
    @BeforeAll
    static void start() {
        server = TestServer.spare();
        server.anyone().get("/signin").ok();
    }

    @AfterEach
    void hangUp() throws IOException {
        for (var socket : silent) {
            socket.close();
        }
    }

    @Test
    void sockets_that_ask_for_http_2_stop_nobody() throws Exception {
        open(plain(), UPGRADE);

        everybodyElseIsServed();
    }

    @Test
    void sockets_that_announce_a_body_stop_nobody() throws Exception {
        open(plain(), BODY.formatted("signin"));

        everybodyElseIsServed();
    }

    @Test
    void sockets_that_announce_a_document_stop_nobody() throws Exception {
        open(
                plain(),
                BODY.formatted("api/v1/verifications").replace("x-www-form-urlencoded", "json"));

        everybodyElseIsServed();
    }

    @Test
    void over_tls_they_stop_nobody_either() throws Exception {
        open(tls(), UPGRADE);
        open(tls(), BODY.formatted("verify"));

        everybodyElseIsServed();
    }

    /** Silent from the first byte on, before or after the handshake. */
    @Test
    void sockets_that_say_nothing_at_all_stop_nobody() throws Exception {
        open(plain(), "");
        open(plain(), "POST /sig");
        open(() -> new Socket("localhost", port("BADGE_HTTPS_PORT")), "");

        everybodyElseIsServed();
    }

    private void everybodyElseIsServed() {
        // less than what the server waits for a body
        var impatient = server.anyone().waiting(Duration.ofSeconds(8));
        for (int i = 0; i < 5; i++) {
            impatient.get("/health/live").status(200);
            impatient.get("/").status(200);
            impatient.get("/ob/v3/issuer").status(200);
            impatient.get("/badges/AAAAAAAAAAAAAAAAAAAAAA").status(404);
        }
    }

    private interface Opening {
        Socket open() throws IOException;
    }

    private static Opening plain() {
        return () -> new Socket("localhost", port("BADGE_HTTP_PORT"));
    }

    private static Opening tls() throws GeneralSecurityException {
        var context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new TrustsAnybody()}, null);
        return () -> context.getSocketFactory().createSocket("localhost", port("BADGE_HTTPS_PORT"));
    }

    private static int port(String setting) {
        return Integer.parseInt(server.setting(setting));
    }

    private void open(Opening opening, String words) throws IOException {
        for (int i = 0; i < SOCKETS; i++) {
            var socket = opening.open();
            silent.add(socket);
            socket.getOutputStream().write(words.replace("\n", "\r\n").getBytes(US_ASCII));
            socket.getOutputStream().flush();
        }
    }

    /** The server made its certificate itself. */
    private static final class TrustsAnybody implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {
            // whoever it is, it is to be attacked
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
