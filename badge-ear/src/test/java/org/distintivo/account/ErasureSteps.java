package org.distintivo.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.distintivo.earning.ResultsApi;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.TestServer;
import org.distintivo.system.WholeDatabase;

/** Somebody with addresses and names that nobody else has, from the first result to the erasure. */
final class ErasureSteps {

    static final String DAY = "2024-02-29";

    private static final String PASSWORD = "tre parole qualunque";

    final TestServer server;
    final ResultsApi results;
    final String mark = UUID.randomUUID().toString().substring(0, 8);
    final String work = "work-" + mark + "@example.org";
    final String home = "home-" + mark + "@example.org";
    final String second = "second-" + mark + "@example.org";
    final String third = "third-" + mark + "@example.org";
    final String candidate = "cand-" + mark;
    final String family = "Quixotina" + mark;

    private final Database database;

    /** Begins on the shared server, with a program of exams that begin with {@code own-}. */
    ErasureSteps(Database database) {
        this.database = database;
        server = TestServer.of(database);
        results = new ResultsApi(server.api());
        results.loadProgram("own");
    }

    void passAs(String exam) {
        var person =
                Json.createObjectBuilder()
                        .add("email", work)
                        .add("givenName", "Zenobia")
                        .add("familyName", family)
                        .add("candidateId", candidate);
        var row =
                Json.createObjectBuilder(ResultsApi.pass(ResultsApi.id(), exam, DAY, work))
                        .add("candidate", person);
        results.send(row.build()).ok();
    }

    void pass(String exam, String address) {
        results.send(ResultsApi.pass(ResultsApi.id(), exam, DAY, address)).ok();
    }

    void erase(FormBrowser owner) {
        owner.visit("/my/data/erase").submit("erase", Map.of());
        assertThat(owner.follow().text()).contains("We have sent you a link");
        var link = path(server.mails().awaitLink(work, "/my/data/erasure").link("/my/data/"));
        assertThat(browser().visit(link).location()).startsWith("/signin");
        assertThat(owner.visit(link).text()).contains("What goes", "What stays");
        owner.submit("erase", Map.of());
    }

    List<String> inDatabase() {
        var words = List.of(work, home, second, third, candidate, family);
        return new WholeDatabase(server, database).columnsWith(words);
    }

    List<String> columnsWith(String word) {
        return new WholeDatabase(server, database)
                .columnsWith(List.of(word)).stream()
                        .map(it -> it.toLowerCase(Locale.ROOT))
                        .toList();
    }

    void assertNobody(String address) {
        var told = results.earner(address);
        assertThat(told.getString("account")).isEqualTo("none");
        assertThat(told.getJsonArray("badges")).isEmpty();
        assertThat(told.getJsonArray("results")).isEmpty();
    }

    FormBrowser signUp(String address) {
        var form =
                Map.of(
                        "address",
                        address,
                        "name",
                        "Zenobia",
                        "password",
                        PASSWORD,
                        "consent",
                        "on");
        var owner = browser().visit("/signup").submit("signup", form).follow();
        var link = server.mails().awaitLink(address, "/signup/confirm").link("/signup/confirm");
        return owner.visit(path(link)).submit("confirm", Map.of());
    }

    FormBrowser signIn(String address) {
        return browser()
                .visit("/signin")
                .submit("signin", Map.of("address", address, "password", PASSWORD));
    }

    FormBrowser browser() {
        return new FormBrowser(server.baseUrl());
    }

    String path(String link) {
        return link.substring(server.baseUrl().length());
    }

    FormBrowser staff() {
        return new StaffSteps(server).admin();
    }

    /** Erasing waits for nobody, but a mail that is just being sent still knows the address. */
    void awaitNothingInDatabase() {
        Await.until(
                "nothing of the person in any column",
                () -> inDatabase().isEmpty() ? Optional.of(true) : Optional.empty());
    }
}
