package org.distintivo.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.distintivo.notification.Exams;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.Mail;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another name on badges: who decides, and that the former one stands nowhere public. */
class NamesIT {

    private static final String PASSWORD = "viola ombrello settembre 71";
    private static final String FORMER = "Łukasz Nuñez-Ó Briain";

    private final String address = Exams.address();
    private TestServer server;
    private FormBrowser owner;

    @BeforeEach
    void sign_up() {
        server = TestServer.of(Database.H2);
        new Exams(server.api()).pass(address, "it", Exams.FIRST, Exams.SECOND);
        owner = new FormBrowser(server.baseUrl());
        owner.visit("/signup")
                .submit(
                        "signup",
                        Map.of(
                                "address",
                                address,
                                "name",
                                "Luka",
                                "password",
                                PASSWORD,
                                "consent",
                                "on"));
        var code = server.mails().awaitLink(address, "/signup/confirm").code();
        owner.follow().submit("confirm", Map.of("address", address, "code", code)).follow();
    }

    @Test
    void a_slip_is_mended_at_once_at_the_same_addresses_and_the_former_name_is_gone() {
        var shown = share(accept());
        var revoked = share(accept());
        server.api()
                .post("/api/v1/badges/" + revoked + "/revocation", "{\"reason\": \"test\"}")
                .ok();
        assertThat(page(shown)).contains(FORMER);
        assertThat(everythingPublic(shown)).anyMatch(it -> it.contains("\"" + FORMER + "\""));

        ask("Łukasz Nunez-Ó Briain", "");

        assertThat(owner.text()).contains("All your badges say “Łukasz Nunez-Ó Briain” now");
        for (var badge : List.of(shown, revoked)) {
            assertThat(everythingPublic(badge))
                    .noneMatch(it -> it.contains("Nuñez") || it.contains("Nu\\u00f1ez"));
            assertThat(page(badge)).contains("Łukasz Nunez-Ó Briain");
        }
        assertThat(page(revoked)).contains("revoked");
        assertThat(verified(shown)).isEqualTo("valid");
        assertThat(verified(revoked)).isEqualTo("invalid");
        assertThat(mail("another name").text()).contains("signed all your badges again");

        ask("Lukasz Nunez-Ó Briain", "");

        assertThat(owner.has("#open")).isTrue();
        assertThat(page(shown)).contains("Łukasz Nunez");
        owner.submit("waiting", Map.of("takeBack", "takeBack")).follow();
        assertThat(owner.has("#open")).isFalse();
    }

    @Test
    void staff_see_three_names_and_approve_or_refuse_with_a_reason() {
        var badge = share(accept());
        ask("Lucia Bianchi", "Dopo il matrimonio");
        assertThat(owner.text()).contains("The program looks at it and writes to you.");

        try (var staff = new Visitor(server, Locale.ENGLISH, Device.PHONE)) {
            staff.visit("/signin?to=/console/names");
            staff.signIn(TestServer.ADMIN_EMAIL, TestServer.ADMIN_PASSWORD);
            staff.visit("/console");
            staff.page().locator("main a[href='/console/names']").first().click();
            staff.look("names");
            staff.page().getByText("Lucia Bianchi").last().click();
            assertThat(staff.page().locator("main").innerText())
                    .contains(FORMER, "Lucia Bianchi", "Dopo il matrimonio");
            staff.look("name-case");
            staff.page().click("#refuse");
            assertThat(staff.page().locator("#reason-error").innerText()).contains("500");
            staff.page().fill("#reason", "Manca un documento.");
            staff.page().click("#refuse");
            assertThat(mail("stays as it is").text()).contains("Manca un documento.");
            assertThat(owner.visit("/my/name").text()).contains("Manca un documento.");
            assertThat(page(badge)).contains(FORMER);

            ask("Lucia Bianchi", "Ecco il documento");
            staff.visit("/console/names");
            staff.page().getByText("Lucia Bianchi").last().click();
            staff.page().click("#approve");
            assertThat(staff.page().locator("#said").innerText()).contains("Lucia Bianchi");
        }

        assertThat(page(badge)).contains("Lucia Bianchi").doesNotContain("Briain");
        assertThat(everythingPublic(badge)).noneMatch(it -> it.contains("Briain"));
        assertThat(mail("another name").subject()).endsWith("your badges say another name");
        assertThat(owner.visit("/my/settings").value("name")).isEqualTo("Luka");
    }

    @Test
    void what_is_no_name_is_refused_beside_its_field() {
        ask("Luсia Bianchi", ""); // its third letter is Cyrillic
        assertThat(owner.errors()).singleElement().asString().contains("alphabets");
        ask("\u3164", "");
        assertThat(owner.errors()).singleElement().asString().contains("1 to 100 characters");
        ask(FORMER, "");
        assertThat(owner.errors()).singleElement().asString().contains("say this already");
        assertThat(owner.visit("/console/names").status()).isEqualTo(403);
    }

    @Test
    void the_page_holds_on_a_phone() {
        try (var visitor = new Visitor(server, Locale.ITALIAN, Device.PHONE)) {
            visitor.visit("/signin?to=/my/name");
            visitor.signIn(address, PASSWORD);
            visitor.visit("/my/name");
            visitor.look("my-name-it");
            visitor.page().fill("#name", "محمد الفارسی");
            visitor.page().click("#ask");
            visitor.look("my-name-asked-it");
        }
    }

    private void ask(String name, String reason) {
        owner.visit("/my/name")
                .submit("correction", Map.of("name", name, "reason", reason, "ask", "ask"));
        owner.follow();
    }

    private String accept() {
        var badge = owner.visit("/my/badges").page().expectFirst("[name=accept]").val();
        owner.submit("waiting", Map.of("accept", badge)).follow();
        return badge;
    }

    private String share(String badge) {
        owner.visit("/my/badges/" + badge + "/share").submit("ask", Map.of("show", "show"));
        return badge;
    }

    /** Returns the page and every document of a badge, as a stranger gets them. */
    private List<String> everythingPublic(String badge) {
        return Stream.of(
                        "/badges/" + badge,
                        "/ob/v3/credentials/" + badge,
                        "/ob/v3/credentials/" + badge + ".json",
                        "/ob/v3/credentials/" + badge + ".svg",
                        "/ob/v3/credentials/" + badge + ".png",
                        "/ob/v2/assertions/" + badge)
                .map(it -> new String(server.anyone().get(it).body(), UTF_8))
                .toList();
    }

    private Mail mail(String subject) {
        return server.mails().await(address, it -> it.subject().contains(subject));
    }

    private String page(String badge) {
        return server.anyone().get("/badges/" + badge).ok().text();
    }

    private String verified(String badge) {
        var document = server.anyone().get("/ob/v3/credentials/" + badge + ".json").ok().text();
        return server.anyone()
                .post("/api/v1/verifications", document)
                .ok()
                .object()
                .getString("verdict");
    }
}
