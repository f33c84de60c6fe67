package org.distintivo.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.distintivo.earning.ResultsApi;
import org.distintivo.system.Await;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.TestServer;

/** What somebody who misses a badge does in a browser without script, and what partners send. */
final class MissingBadgeSteps {

    static final String DAY = "2024-02-29";
    static final String NAME = "Ada Rossi";

    final TestServer server;
    final ResultsApi results;

    /** As partners tell candidates apart: unlike those of any other test. */
    final String mark = UUID.randomUUID().toString();

    MissingBadgeSteps(TestServer server) {
        this.server = server;
        results = new ResultsApi(server.api());
        results.loadProgram("mis");
        server.api()
                .put(
                        "/api/v1/catalog",
                        "{\"partners\": [{\"name\": \"partner-x\", \"email\": \"help@partner-x.example\","
                                + " \"language\": \"it\"}]}")
                .ok();
    }

    /** Asks, and returns what the answer is called. */
    static String ask(FormBrowser who, String item) {
        return ask(who, Map.of("item", item));
    }

    static String ask(FormBrowser who, Map<String, String> typed) {
        var home = who.visit("/my/missing").status() == 200 ? "/my/missing" : "/missing";
        var whole = new TreeMap<>(Map.of("day", "", "candidateId", "", "other", ""));
        whole.putAll(typed);
        who.visit(home).submit("question", whole).follow();
        assertThat(who.page().select("#answer .button:not([hidden])")).hasSize(1);
        return who.page().expectFirst("#answer .verdict strong").text();
    }

    static String message(FormBrowser who) {
        return who.page().expectFirst("#message").text();
    }

    static Map<String, String> with(Map<String, String> typed, String field, String value) {
        var other = new TreeMap<>(typed);
        other.put(field, value);
        return other;
    }

    FormBrowser guest(String address) {
        return guest("/missing", address);
    }

    FormBrowser guest(String page, String address) {
        var guest = browser().visit(page).submit("guest", Map.of("address", address)).follow();
        return guest.submit("proof", Map.of("code", code(address))).follow();
    }

    String code(String address) {
        return server.mails()
                .await(
                        address,
                        mail ->
                                mail.subject().contains("help pages")
                                        || mail.subject().contains("assistenza"))
                .code();
    }

    FormBrowser signUp(String address) {
        return signUp(address, NAME);
    }

    FormBrowser signUp(String address, String name) {
        var password = "tre parole qualunque";
        var form = Map.of("address", address, "name", name, "password", password, "consent", "on");
        var owner = browser().visit("/signup").submit("signup", form).follow();
        var mail = server.mails().awaitLink(address, "/signup/confirm");
        var link = mail.link("/signup/confirm").replace(server.baseUrl(), "");
        return owner.visit(link).submit("confirm", Map.of());
    }

    FormBrowser staff() {
        var form = Map.of("address", TestServer.ADMIN_EMAIL, "password", TestServer.ADMIN_PASSWORD);
        return browser().visit("/signin").submit("signin", form);
    }

    FormBrowser browser() {
        return new FormBrowser(server.baseUrl());
    }

    void importFile(String csv) {
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
    String id(String name) {
        return name + "-" + mark;
    }

    static JsonObjectBuilder row(String exam, String address) {
        return ResultsApi.result("", exam, DAY, address);
    }

    /** A row under the candidate id {@link #mark}, with no address that could be read. */
    JsonObjectBuilder faulty(String id, String exam) {
        var person = Json.createObjectBuilder().add("email", "ada(at)").add("candidateId", mark);
        return row(exam, "").add("externalId", id(id)).add("candidate", person);
    }

    void send(String id, JsonObjectBuilder row) {
        var answer = results.post(row.add("externalId", id(id)).build());
        assertThat(answer.get(0).getString("status")).isEqualTo("recorded");
    }

    void send(String id, JsonObjectBuilder row, String name, String candidateId) {
        var plain = row.build();
        var names = name.split(" ");
        var candidate =
                Json.createObjectBuilder(plain.getJsonObject("candidate"))
                        .add("givenName", names[0])
                        .add("familyName", names[1])
                        .add("candidateId", candidateId.equals("other") ? id("id") : candidateId);
        send(id, Json.createObjectBuilder(plain).add("candidate", candidate));
    }

    static String anAddress(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 13) + "@example.org";
    }
}
