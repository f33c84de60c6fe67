package org.distintivo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.distintivo.system.Mail;
import org.distintivo.system.TestServer;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** An earner with a browser that shows nothing: cookies, pages, forms. */
final class EarnerSession {

    private final TestServer server;
    private final Connection session;

    EarnerSession(TestServer server) {
        this.server = server;
        this.session = Jsoup.newSession().followRedirects(true).timeout(60_000);
    }

    void signUp(String address) {
        var form = page("/signup");
        submit(
                form,
                "signup",
                Map.of(
                        "address", address,
                        "name", "Measured Earner",
                        "password", "viola ombrello settembre 71",
                        "consent", "true",
                        "go", "go"));
        Mail mail = server.mails().awaitLink(address, "/signup/confirm");
        submit(page(mail.link("/signup/confirm")), "confirm", Map.of("go", "go"));
    }

    /** What its browser says in every request, for a leaner one. */
    String cookies() {
        return session.cookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    Document page(String address) {
        try {
            var url = address.startsWith("http") ? address : server.baseUrl() + address;
            return session.newRequest(url).get();
        } catch (IOException e) {
            throw new UncheckedIOException(address, e);
        }
    }

    /** Sends the form of that id, with these fields on top of what it holds. */
    Document submit(Document page, String id, Map<String, String> fields) {
        var form = (FormElement) page.getElementById(id);
        assertThat(form).as("form %s on %s", id, page.location()).isNotNull();
        try {
            var request = session.newRequest(form.absUrl("action")).method(Connection.Method.POST);
            form.formData().stream()
                    .filter(field -> !fields.containsKey(field.key()))
                    .forEach(field -> request.data(field.key(), field.value()));
            fields.forEach(request::data);
            var answer = request.execute();
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.parse();
        } catch (IOException e) {
            throw new UncheckedIOException(id, e);
        }
    }
}
