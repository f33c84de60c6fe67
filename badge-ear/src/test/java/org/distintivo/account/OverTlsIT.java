package org.distintivo.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.distintivo.notification.Exams;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.OwnServer;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an installation whose public address is https promises a browser. */
@OwnServer
@TestInstance(Lifecycle.PER_CLASS)
class OverTlsIT {

    private static final String PASSWORD = "tre parole qualunque";

    private final TestServer server =
            TestServer.overTls("tls", Map.of("BADGE_FRESH_SIGN_IN_MINUTES", "0"));

    @BeforeAll
    void start() {
        server.start();
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @Test
    void no_cookie_can_come_from_or_go_to_another_host() {
        var browser =
                new FormBrowser(server.baseUrl(), HttpClient.newBuilder().sslContext(client()));
        browser.visit("/signin?lang=en");
        assertThat(browser.cookiesSet())
                .singleElement()
                .asString()
                .startsWith("__Host-lang=en;")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");

        browser.follow()
                .visit("/signin")
                .submit(
                        "signin",
                        Map.of(
                                "address",
                                TestServer.ADMIN_EMAIL,
                                "password",
                                TestServer.ADMIN_PASSWORD));

        assertThat(browser.location()).isEqualTo("/console");
        assertThat(browser.cookiesSet())
                .anyMatch(it -> it.startsWith("__Host-SESSION="))
                .anyMatch(it -> it.startsWith("__Host-device="))
                .allSatisfy(
                        it ->
                                assertThat(it)
                                        .startsWith("__Host-")
                                        .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                                        .doesNotContain("Domain"));
        assertThat(browser.visit("/console").status()).isEqualTo(200);
    }

    /** RFC 8058 §3.1: with an https address, and the mail says so. */
    @Test
    void a_mail_program_ends_mail_in_one_click() {
        var address = Exams.address();
        new Exams(server.plainApi()).pass(address, "en", Exams.FIRST);
        var mail = server.mails().await(address);
        assertThat(mail.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        var link = mail.header("List-Unsubscribe").replaceAll("[<>]", "");
        assertThat(link).startsWith(server.baseUrl() + "/mail/off/");

        var program =
                new FormBrowser(server.baseUrl(), HttpClient.newBuilder().sslContext(client()));
        var click = "List-Unsubscribe=One-Click".getBytes(StandardCharsets.UTF_8);
        program.post(link, "application/x-www-form-urlencoded", click);

        assertThat(program.status()).isEqualTo(200);
        assertThat(program.text()).contains("You get no more of this mail");
    }

    /** As everywhere once the sign-in is old; here it always is. */
    @Test
    void who_finds_a_browser_open_takes_no_address_away() {
        var work = "work-" + UUID.randomUUID() + "@example.org";
        var home = "home-" + UUID.randomUUID() + "@example.org";
        var owner = signUp(work);
        owner.visit("/my/addresses").submit("add", Map.of("address", home));
        var code = server.mails().awaitLink(home, "/addresses/confirm").code();
        owner.follow().submit("prove", Map.of("code", code)).follow();
        owner.visit(owner.page().expectFirst("li:contains(" + home + ") a").attr("href"));
        var page = owner.page();
        assertThat(page.expectFirst("#present").attr("autocomplete")).isEqualTo("current-password");
        page.select("#contact").remove();

        for (var guess : List.of("", "a guess")) {
            owner.submitFrom(page, "change", Map.of("present", guess));
            assertThat(owner.errors())
                    .singleElement()
                    .asString()
                    .contains("not your present password");
        }
        owner.submitFrom(page, "change", Map.of("present", PASSWORD)).follow();

        assertThat(owner.text()).contains(home + " is removed");
    }

    private FormBrowser signUp(String address) {
        var owner = new FormBrowser(server.baseUrl(), HttpClient.newBuilder().sslContext(client()));
        var form = Map.of("address", address, "name", "Ada", "password", PASSWORD, "consent", "on");
        owner.visit("/signup").submit("signup", form).follow();
        var link = server.mails().awaitLink(address, "/signup/confirm").link("/signup/confirm");
        owner.visit(link.substring(server.baseUrl().length())).submit("confirm", Map.of());
        assertThat(owner.location()).isEqualTo("/my/badges");
        return owner;
    }

    @ParameterizedTest
    @CsvSource({
        "TLSv1.3, TLS_AES_128_GCM_SHA256",
        "TLSv1.2, TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
        "TLSv1.2, TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
    })
    void authenticated_encryption_with_a_fresh_key_is_spoken(String protocol, String suite)
            throws IOException {
        assertThat(handshake(protocol, suite)).isEqualTo(suite);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256",
                "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384",
                "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA",
                "TLS_RSA_WITH_AES_128_GCM_SHA256",
                "TLS_RSA_WITH_AES_128_CBC_SHA",
            })
    void block_chaining_and_keys_under_the_certificates_own_are_refused(String suite) {
        assertThatThrownBy(() -> handshake("TLSv1.2", suite)).isInstanceOf(SSLException.class);
    }

    /** Returns the suite that was agreed on. */
    private String handshake(String protocol, String suite) throws IOException {
        var address = URI.create(server.baseUrl());
        var factory = client().getSocketFactory();
        try (var socket = (SSLSocket) factory.createSocket(address.getHost(), address.getPort())) {
            socket.setEnabledProtocols(new String[] {protocol});
            socket.setEnabledCipherSuites(new String[] {suite});
            socket.startHandshake();
            return socket.getSession().getCipherSuite();
        }
    }

    /** Takes the certificate that the server made for itself. */
    private static SSLContext client() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new AnyCertificate()}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class AnyCertificate extends X509ExtendedTrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
