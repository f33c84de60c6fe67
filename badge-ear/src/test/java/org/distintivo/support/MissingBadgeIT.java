package org.distintivo.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.distintivo.earning.ResultsApi;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.OnEachDatabase;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.distintivo.system.Visitor.Device;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** Who misses a badge learns what became of it, and nobody learns anything of anybody else. */
@OnEachDatabase
class MissingBadgeIT {

    private static final String DAY = "2024-02-29";
    private static final String NAME = "Ada Rossi";

    @Parameter private Database database;

    private final String ada = anAddress("ada");
    private final String home = anAddress("home");
    private final String adasId = UUID.randomUUID().toString();
    private TestServer server;
    private ResultsApi results;

    @BeforeEach
    void program() {
        server = TestServer.of(database);
        results = new ResultsApi(server.api());
        results.loadProgram("mis");
        server.api()
                .put(
                        "/api/v1/catalog",
                        "{\"partners\": [{\"name\": \"partner-x\", \"email\": \"help@partner-x.example\","
                                + " \"language\": \"it\"}]}")
                .ok();
    }

    @Test
    void the_answers_come_from_real_data_and_each_has_one_button() {
        send("r1", row("mis-A", ada));
        var owner = signUp(ada);
        assertThat(ask(owner, "exam mis-A")).isEqualTo("It waits for you");

        var badge = owner.visit("/my/badges").page().expectFirst("button[name=decline]");
        owner.submit("waiting", Map.of("decline", badge.attr("value"))).follow();
        assertThat(ask(owner, "exam mis-A")).isEqualTo("You declined it");
        owner.submit("solve", Map.of("reconsider", badge.attr("value"))).follow();
        assertThat(owner.text()).contains("It waits for you");
        owner.submit("solve", Map.of("accept", badge.attr("value"))).follow();
        assertThat(ask(owner, "exam mis-A")).isEqualTo("You have it");

        assertThat(ask(owner, "exam mis-B")).isEqualTo("No result has arrived");
        var mail = owner.page().expectFirst("#remedy").attr("href");
        assertThat(mail).startsWith("mailto:help@partner-x.example?subject=Badge%20mancante");
        assertThat(message(owner)).contains("Buongiorno", "mis-B", ada, NAME);

        send("r2", row("mis-C", ada).add("outcome", "fail"));
        assertThat(ask(owner, "exam mis-C")).isEqualTo("The result says: not passed");
        send("r3", row("mis-B", ada));
        assertThat(ask(owner, "exam mis-B")).isEqualTo("The certification’s badge came instead");
        assertThat(ask(owner, "certification mis-cert")).isEqualTo("It waits for you");
        results.takeBack(id("r3"), "Wrong person");
        assertThat(ask(owner, "exam mis-B")).isEqualTo("The result was taken back");
        assertThat(owner.text()).contains("Wrong person");
    }

    @Test
    void a_rejected_row_is_told_with_its_reason_until_it_arrives() {
        var owner = signUp(ada);
        importFile(
                "externalId,exam,takenOn,outcome,email\n"
                        + id("i1")
                        + ",mis-A,2024-02-30,pass,"
                        + ada);

        assertThat(ask(owner, "exam mis-A")).isEqualTo("The result came with a fault");
        assertThat(owner.text()).contains("2024-02-30");
        assertThat(message(owner)).contains(id("i1"));

        send("i1", row("mis-A", ada));
        assertThat(ask(owner, "exam mis-A")).isEqualTo("It waits for you");
    }

    @Test
    void a_row_that_was_refused_over_rest_is_told_as_one_of_a_file() {
        var owner = signUp(ada);
        var wrong = row("mis-A", ada).add("externalId", id("j1")).add("takenOn", "2024-02-30");
        var others = row("mis-A", home).add("externalId", id("j2")).add("exam", "mis-Z");
        var good = row("mis-C", home).add("externalId", id("j3"));

        var answers = results.post(wrong.build(), others.build(), good.build());

        assertThat(answers)
                .extracting(it -> it.getString("status"))
                .containsExactly("rejected", "rejected", "recorded");
        assertThat(ask(owner, "exam mis-A")).isEqualTo("The result came with a fault");
        assertThat(owner.text()).contains("2024-02-30").doesNotContain(home);
        assertThat(message(owner)).contains(id("j1"));
        assertThat(staff().visit("/console/imports").page().expectFirst("#rejected").text())
                .contains(id("j1"), id("j2"), "2024-02-30");

        send("j1", row("mis-A", ada));
        assertThat(ask(owner, "exam mis-A")).isEqualTo("It waits for you");
    }

    @Test
    void a_result_at_another_address_is_told_masked_and_only_if_it_is_certainly_theirs() {
        send("o1", row("mis-A", home), NAME, adasId);
        var owner = signUp(ada);
        var typed = Map.of("item", "exam mis-A", "day", DAY, "candidateId", adasId);
        assertThat(ask(owner, typed)).isEqualTo("It came under another address");
        assertThat(owner.text()).contains("h•••@example.org").doesNotContain(home);
        assertThat(owner.page().expectFirst("#remedy").attr("href")).startsWith("/my/addresses");

        var nothing = "No result has arrived";
        assertThat(ask(owner, with(typed, "day", "2024-02-28"))).isEqualTo(nothing);
        assertThat(ask(owner, with(typed, "day", ""))).isEqualTo(nothing);
        assertThat(ask(owner, with(typed, "candidateId", "x" + adasId))).isEqualTo(nothing);
        assertThat(ask(owner, with(typed, "candidateId", ""))).isEqualTo(nothing);
        var stranger = signUp(anAddress("eva"), "Eva Bianchi");
        assertThat(ask(stranger, typed)).isEqualTo(nothing);
        var known = ask(stranger, with(typed, "other", home)) + stranger.text();
        var unknown = home.replace("home", "none");
        assertThat(ask(stranger, with(typed, "other", unknown)) + stranger.text())
                .isEqualTo(known.replace(home, unknown))
                .startsWith("First show that the other address is yours");
    }

    @Test
    void a_candidate_id_that_stands_for_the_person_finds_results_of_before() {
        send("l1", row("mis-A", home), NAME, adasId);
        var owner = signUp(ada);
        send("l2", row("mis-C", ada), NAME, adasId);

        assertThat(ask(owner, "exam mis-A")).isEqualTo("It came under another address");
        assertThat(owner.text()).contains("h•••@example.org");
    }

    @Test
    void without_an_account_an_address_and_a_code_are_enough_and_tell_nothing_before() {
        send("g1", row("mis-A", ada));
        var known = browser().visit("/missing").submit("guest", Map.of("address", ada)).follow();
        var unknown = browser().visit("/missing").submit("guest", Map.of("address", home)).follow();
        assertThat(unknown.comparable()).isEqualTo(known.comparable().replace(ada, home));
        assertThat(known.visit("/missing/answer").location()).isEqualTo("/missing");

        known.follow().submit("proof", Map.of("code", "00000000"));
        assertThat(known.follow().errors()).singleElement().asString().contains("not the code");
        known.submit("proof", Map.of("code", code(ada))).follow();
        unknown.submit("proof", Map.of("code", code(home))).follow();

        assertThat(ask(known, "exam mis-A")).isEqualTo("It waits for you");
        assertThat(known.page().expectFirst("#remedy").attr("href"))
                .isEqualTo("/signup?to=/my/badges");
        assertThat(ask(unknown, "exam mis-A")).isEqualTo("No result has arrived");
        assertThat(browser().visit("/missing/answer").location()).isEqualTo("/missing");
    }

    @Test
    void who_proves_an_address_that_an_account_has_not_proved_learns_nothing_of_the_account() {
        send("u1", row("mis-A", ada), NAME, adasId);
        var owner = signUp(ada);
        send("u2", row("mis-A", ada), NAME, adasId);
        assertThat(ask(owner, "exam mis-A")).isEqualTo("It waits for you");
        send("u3", row("mis-B", home), NAME, adasId); // the linked id makes it Ada's

        var stranger = guest(home);

        assertThat(ask(stranger, "certification mis-cert")).isEqualTo("No result has arrived");
        assertThat(ask(stranger, "exam mis-A")).isEqualTo("No result has arrived");
    }

    @Test
    void staff_see_who_agreed_with_results_of_others_that_are_alike_and_close_the_case() {
        send("s1", row("mis-A", home), "Ada Bianchi", "other");
        var owner = signUp(ada);
        ask(owner, Map.of("item", "exam mis-A", "day", DAY));
        assertThat(owner.has("#told")).isFalse();
        var agreed = Map.of("item", "exam mis-A", "day", DAY, "agreed", "on");
        ask(owner, agreed);
        ask(owner, agreed);
        assertThat(owner.has("#told")).isTrue();
        assertThat(owner.text()).doesNotContain(home, "Bianchi");

        var staff = staff().visit("/console");
        assertThat(staff.has("a.card[href=/console/missing]")).isTrue();
        staff.visit("/console/missing");
        var cases = staff.page().select("li:contains(" + ada + ") a");
        assertThat(cases).hasSize(1);
        staff.visit(cases.attr("href"));
        assertThat(staff.text()).contains(ada, home, "Ada Bianchi", "day, a word of the name");
        var page = staff.page();
        staff.submit("close", Map.of("note", "Asked the partner")).follow();
        assertThat(staff.text()).contains("Closed.").doesNotContain(ada);
        staff.submitFrom(page, "close", Map.of("note", "Twice")).follow();
        staff.visit(cases.attr("href"));
        assertThat(staff.text()).contains("Asked the partner").doesNotContain("Twice");
        staff.submit("reopen", Map.of()).follow();
        assertThat(staff.has("#close")).isTrue();
        assertThat(staff.visit("/console/missing/nonsense").status()).isEqualTo(404);
    }

    @Test
    void whatever_is_posted_the_answer_is_a_clear_page() {
        var owner = signUp(ada).visit("/my/missing");
        var page = owner.page();
        var hostile =
                Map.of(
                        "candidateId", "x".repeat(10_000),
                        "other", "a\u0000b@example.org",
                        "day", "2024-13-45");
        hostile.forEach(
                (field, value) -> {
                    owner.visit("/my/missing");
                    owner.submit("question", Map.of("item", "else", field, value)).follow();
                    assertThat(owner.status()).as(field).isEqualTo(200);
                });
        owner.visit("/my/missing").submit("question", Map.of("item", "exam no-such"));
        assertThat(owner.errors()).isNotEmpty();
        owner.visit("/my/missing").submit("question", Map.of("item", ""));
        assertThat(owner.errors()).singleElement().asString().contains("Choose which badge");

        owner.submitFrom(page, "question", Map.of("item", "else")).follow();
        owner.submitFrom(page, "question", Map.of("item", "else")).follow();
        assertThat(owner.text()).contains("We know of nothing that is missing");
        assertThat(owner.visit("/my/missing/answer").status()).isEqualTo(200);
        owner.loseSession();
        owner.submitFrom(page, "question", Map.of("item", "else")).follow();
        assertThat(owner.status()).isEqualTo(200);
        var guest = guest(home);
        var form = guest.page();
        assertThat(
                        browser()
                                .withoutCookies()
                                .visit("/missing")
                                .submit("guest", Map.of("address", ada))
                                .follow()
                                .text())
                .contains("cookies");
        guest.loseSession();
        guest.submitFrom(form, "question", Map.of("item", "else")).follow();
        assertThat(guest.text()).contains("please start again");
    }

    @Test
    void it_looks_as_it_should_on_a_phone_in_italian() {
        send("v1", row("mis-A", ada));
        try (var visitor = new Visitor(server, Locale.ITALIAN, Device.PHONE)) {
            visitor.visit("/missing");
            visitor.look("missing-address-it");
            visitor.page().fill("#address", ada);
            visitor.page().click("#go");
            visitor.look("missing-code-it");
            visitor.page().fill("#code", code(ada));
            visitor.page().click("#prove");
            visitor.look("missing-question-it");
            visitor.page().selectOption("#item", "exam mis-C");
            visitor.page().click("#look");
            visitor.look("missing-no-result-it");
            assertThat(visitor.page().locator("#answer").innerText())
                    .contains("Non è arrivato alcun risultato");
            visitor.page().goBack();
            visitor.page().selectOption("#item", "exam mis-A");
            visitor.page().click("#look");
            visitor.look("missing-waits-it");
            visitor.page().click("#remedy");
            assertThat(visitor.page().inputValue("#address")).isEqualTo(ada);
        }
    }

    /** Asks, and returns what the answer is called. */
    private static String ask(FormBrowser who, String item) {
        return ask(who, Map.of("item", item));
    }

    private static String ask(FormBrowser who, Map<String, String> typed) {
        var home = who.visit("/my/missing").status() == 200 ? "/my/missing" : "/missing";
        var whole = new TreeMap<>(Map.of("day", "", "candidateId", "", "other", ""));
        whole.putAll(typed);
        who.visit(home).submit("question", whole).follow();
        assertThat(who.page().select("#answer .button:not([hidden])")).hasSize(1);
        return who.page().expectFirst("#answer .verdict strong").text();
    }

    private static String message(FormBrowser who) {
        return who.page().expectFirst("#message").text();
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        var other = new TreeMap<>(typed);
        other.put(field, value);
        return other;
    }

    private FormBrowser guest(String address) {
        var guest =
                browser().visit("/missing").submit("guest", Map.of("address", address)).follow();
        return guest.submit("proof", Map.of("code", code(address))).follow();
    }

    private String code(String address) {
        return server.mails()
                .await(
                        address,
                        mail ->
                                mail.subject().contains("missing")
                                        || mail.subject().contains("mancante"))
                .code();
    }

    private FormBrowser signUp(String address) {
        return signUp(address, NAME);
    }

    private FormBrowser signUp(String address, String name) {
        var password = "tre parole qualunque";
        var form = Map.of("address", address, "name", name, "password", password, "consent", "on");
        var owner = browser().visit("/signup").submit("signup", form).follow();
        var mail = server.mails().awaitLink(address, "/signup/confirm");
        var link = mail.link("/signup/confirm").replace(server.baseUrl(), "");
        return owner.visit(link).submit("confirm", Map.of());
    }

    private FormBrowser staff() {
        var form = Map.of("address", TestServer.ADMIN_EMAIL, "password", TestServer.ADMIN_PASSWORD);
        return browser().visit("/signin").submit("signin", form);
    }

    private FormBrowser browser() {
        return new FormBrowser(server.baseUrl());
    }

    private void importFile(String csv) {
        var sent =
                server.api()
                        .post("/api/v1/imports", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        var id = sent.object().getString("id");
        Await.until(
                "the import",
                () ->
                        server.api()
                                .get("/api/v1/imports/" + id)
                                .object()
                                .getString("state")
                                .equals("done"));
    }

    /** As partners name it: unlike that of any other test. */
    private String id(String name) {
        return name + "-" + adasId;
    }

    private static JsonObjectBuilder row(String exam, String address) {
        return ResultsApi.result("", exam, DAY, address);
    }

    private void send(String id, JsonObjectBuilder row) {
        var answer = results.post(row.add("externalId", id(id)).build());
        assertThat(answer.get(0).getString("status")).isEqualTo("recorded");
    }

    private void send(String id, JsonObjectBuilder row, String name, String candidateId) {
        var plain = row.build();
        var names = name.split(" ");
        var candidate =
                Json.createObjectBuilder(plain.getJsonObject("candidate"))
                        .add("givenName", names[0])
                        .add("familyName", names[1])
                        .add("candidateId", candidateId.equals("other") ? id("id") : candidateId);
        send(id, Json.createObjectBuilder(plain).add("candidate", candidate));
    }

    private static String anAddress(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 13) + "@example.org";
    }
}
