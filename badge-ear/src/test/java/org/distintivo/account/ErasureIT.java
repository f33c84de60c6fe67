package org.distintivo.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.distintivo.earning.ResultsApi;
import org.distintivo.system.Answer;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.OnEachDatabase;
import org.distintivo.system.TestServer;
import org.distintivo.system.WholeDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** Everything that is held about a person is handed over, and is gone when the person wants so. */
@OnEachDatabase
class ErasureIT {

    private static final String PASSWORD = "tre parole qualunque";
    private static final String DAY = "2024-02-29";
    private static final String BADGES = "/my/badges";
    private static final String CREDENTIALS = "/ob/v3/credentials/";

    @Parameter private Database database;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String work = "work-" + mark + "@example.org";
    private final String home = "home-" + mark + "@example.org";
    private final String second = "second-" + mark + "@example.org";
    private final String third = "third-" + mark + "@example.org";
    private final String candidate = "cand-" + mark;
    private final String family = "Quixotina" + mark;
    private TestServer server;
    private ResultsApi results;

    @BeforeEach
    void program() {
        server = TestServer.of(database);
        results = new ResultsApi(server.api());
        results.loadProgram("own");
    }

    @Test
    void a_person_gets_everything_then_is_gone_and_what_was_handed_out_stays_good()
            throws IOException {
        var owner = aPersonWithEverything();
        var badge = accepted(owner);
        var credential = server.anyone().get(CREDENTIALS + badge).ok().text();
        var claim = path(server.mails().awaitLink(work, "/claim/").link("/claim/"));

        var files = export(owner);

        var folder = folder(files);
        assertThat(files.keySet())
                .contains("index.html", "data.json")
                .contains(folder + "badge.json", folder + "badge.jwt", folder + "badge.png")
                .contains(folder + "badge.svg", folder + "badge-ob2.json")
                .contains(folder + "certificate.pdf");
        assertThat(files.get(folder + "certificate.pdf")).startsWith("%PDF".getBytes());
        assertThat(text(files, folder + "badge.json")).isEqualTo(credential);
        assertThat(text(files, "data.json"))
                .contains(
                        work,
                        home,
                        second,
                        third,
                        candidate,
                        family,
                        "explanation",
                        "\"earning.rejected\"")
                .contains("\"earning.rejectedResults\"")
                .contains("\"decisionText\": \"Exam badge\"", "\"stateText\": \"Declined\"")
                .contains("\"support.messages\"", "I am " + family, "CASE_RECEIVED")
                .contains("BADGES_WAITING", badge, "ACCEPTED", "DECLINED")
                .contains(
                        "\"account.mergedNames\"", "\"account.names\"", "Aldonza", "NameCorrected")
                .doesNotContain("passwordHash", "tokenHash");
        assertThat(text(files, "index.html")).contains("Your data", folder + "badge.png");
        assertThat(inDatabase()).isNotEmpty();

        erase(owner);

        assertThat(owner.follow().text()).contains("Your data is erased");
        var last = server.mails().await(work, mail -> mail.subject().contains("data is erased"));
        assertThat(last.text()).contains("last mail").doesNotContain(server.baseUrl() + "/my");
        assertThat(owner.visit(BADGES).location()).startsWith("/signin");
        assertThat(signIn(home).status()).isEqualTo(200);
        assertNobody(work);
        assertNobody(home);
        for (var gone : List.of("", ".json", ".jwt", ".png", ".svg")) {
            assertThat(server.anyone().get(CREDENTIALS + badge + gone).status()).isEqualTo(410);
            assertThat(server.anyone().get("/ob/v2/assertions/" + badge).status()).isEqualTo(410);
        }
        assertThat(browser().visit("/badges/" + badge).status()).isEqualTo(410);
        assertThat(browser().visit("/badges/" + badge).text()).contains("will not come back");
        assertThat(browser().visit(claim).text()).doesNotContain("own-A", family);
        assertThat(verdict(credential)).isEqualTo("valid");
        Await.until(
                "nothing of the person in any column",
                () -> inDatabase().isEmpty() ? Optional.of(true) : Optional.empty());

        pass("own-B", work);

        assertThat(results.badges(work)).containsExactly("exam own-B WAITING");
        assertThat(results.earner(work).getString("account")).isEqualTo("none");
        assertThat(server.anyone().get(CREDENTIALS + badge).status()).isEqualTo(410);
        var reason = Json.createObjectBuilder().add("reason", "it was fraud").build();
        server.api().post("/api/v1/badges/" + badge + "/revocation", reason).ok();
        assertThat(verdict(credential)).isEqualTo("invalid");
    }

    @Test
    void anothers_row_under_the_same_candidate_id_is_neither_told_nor_erased() throws IOException {
        passAs("own-A");
        var own = "mine-" + mark;
        var others = "others-row-" + mark;
        var unknown = "unknown-row-" + mark;
        results.post(
                faulty(own, "own-B").build(),
                faulty(others, "own-B").add("partner", "partner-y").build(),
                faulty(unknown, "no-such-exam").build());
        importFile(
                "externalId,partner,exam,takenOn,outcome,email,candidateId\n"
                        + (own + "-file,,own-B,2024-02-30,pass,zenobia(at)," + candidate + "\n")
                        + (others + "-file,partner-y,own-B,2024-02-30,pass,zenobia(at),")
                        + (candidate + "\n")
                        + (unknown + "-file,,no-such-exam,2024-02-30,pass,zenobia(at),")
                        + (candidate + "\n"));
        var owner = signUp(work);

        var data = text(export(owner), "data.json");

        assertThat(data)
                .contains("\"" + own + "\"", "\"" + own + "-file\"")
                .doesNotContain(others, unknown);

        erase(owner);

        assertThat(owner.follow().text()).contains("Your data is erased");
        Await.until(
                "no row of the person", () -> isHeld(own) ? Optional.empty() : Optional.of(true));
        for (var kept : List.of(others, unknown)) {
            assertThat(columnsWith(kept)).contains("rejected_result.about_number");
            assertThat(columnsWith(kept + "-file")).contains("import_error.fields");
        }
    }

    /** Of a day that there is not, and without an address that could be read. */
    private JsonObjectBuilder faulty(String externalId, String exam) {
        var person =
                Json.createObjectBuilder()
                        .add("email", "zenobia(at)")
                        .add("candidateId", candidate);
        return ResultsApi.result(externalId, exam, "2024-02-30", work).add("candidate", person);
    }

    private boolean isHeld(String word) {
        return !columnsWith(word).isEmpty();
    }

    private List<String> columnsWith(String word) {
        return new WholeDatabase(server, database)
                .columnsWith(List.of(word)).stream()
                        .map(it -> it.toLowerCase(Locale.ROOT))
                        .toList();
    }

    @Test
    void staff_erase_somebody_with_a_mail_to_themselves() {
        pass("own-A", work);
        var staff = browser().visit("/signin");
        staff.submit(
                "signin",
                Map.of("address", TestServer.ADMIN_EMAIL, "password", TestServer.ADMIN_PASSWORD));
        var person = staff.visit("/console/earners?email=" + work).location();
        staff.visit(staff.visit(person).page().expectFirst("a[href$=/erase]").attr("href"));
        var before = linksOfStaff();
        staff.submit("erase", Map.of("reason", "NEVER_TOOK_PART"));
        assertThat(staff.follow().text()).contains("We have sent you a link");
        assertThat(results.badges(work)).containsExactly("exam own-A WAITING");
        var link =
                path(
                        Await.until(
                                "a link to erase somebody",
                                () ->
                                        linksOfStaff().stream()
                                                .filter(it -> !before.contains(it))
                                                .findFirst()));

        assertThat(staff.visit(link).text()).contains(work, "The person never took part");
        staff.submit("erase", Map.of());

        assertThat(staff.follow().text()).contains("The person is erased");
        assertNobody(work);
        assertThat(staff.visit(person).text()).contains("#").doesNotContain(work);
        assertThat(staff.visit(link).text()).contains("no longer valid");
    }

    @Test
    void a_result_that_staff_gave_to_somebody_else_stays_there_without_the_address() {
        var other = ResultsApi.address();
        passAs("own-A");
        var owner = signUp(work);
        var row = ofSomebodyElse("own-B");
        results.send(row).ok();
        var staff = staff();
        giveAway(staff, other);
        assertThat(results.badges(other)).containsExactly("exam own-B WAITING");

        erase(owner);

        Await.until(
                "nothing of the person in any column",
                () -> inDatabase().isEmpty() ? Optional.of(true) : Optional.empty());
        var found = "/console/results?number=" + row.getString("externalId");
        assertThat(staff.visit(found).text()).contains(other, "own-B").doesNotContain(work);
        assertThat(staff.visit("/console").text()).doesNotContain(work);
        staff.visit(staff.visit("/console/earners?email=" + other).location());
        var link = staff.page().expectFirst("button[name=unlink]").attr("value");
        staff.submit("candidates", Map.of("unlink", link)).follow();
        assertThat(staff.text()).contains("no longer linked");
        assertThat(ResultsApi.rows(results.send(row)).get(0).getString("status"))
                .isEqualTo("duplicate");
        assertThat(results.badges(other)).containsExactly("exam own-B WAITING");
    }

    private JsonObject ofSomebodyElse(String exam) {
        var person =
                Json.createObjectBuilder()
                        .add("email", work)
                        .add("givenName", "Bert")
                        .add("familyName", "Klein")
                        .add("candidateId", "strange-" + mark);
        return Json.createObjectBuilder(ResultsApi.pass(ResultsApi.id(), exam, DAY, work))
                .add("candidate", person)
                .build();
    }

    private void giveAway(FormBrowser staff, String other) {
        var cases = staff.visit("/console/cases").page();
        staff.visit(cases.expectFirst("#cases li:contains(" + work + ") a").attr("href"));
        var held = staff.page().expectFirst("button[name=other]").attr("value");
        staff.submit("case", Map.of("other", held, "address-" + held, other)).follow();
        assertThat(staff.text()).contains("another person’s now");
    }

    private FormBrowser staff() {
        var known =
                Map.of("address", TestServer.ADMIN_EMAIL, "password", TestServer.ADMIN_PASSWORD);
        return browser().visit("/signin").submit("signin", known);
    }

    /** Returns the links that staff have had in mails, also those of other tests. */
    private List<String> linksOfStaff() {
        return server.mails().to(TestServer.ADMIN_EMAIL).stream()
                .filter(mail -> mail.text().contains("/console/erasure"))
                .map(mail -> mail.link("/console/erasure"))
                .toList();
    }

    private FormBrowser aPersonWithEverything() {
        passAs("own-A");
        passAs("own-C");
        importRejectedRow();
        results.post(ResultsApi.result(ResultsApi.id(), "no-such-exam", DAY, work).build());
        var owner = signUp(work);
        owner.visit("/my/addresses").submit("add", Map.of("address", home));
        var code = server.mails().awaitLink(home, "/addresses/confirm").code();
        owner.follow().submit("prove", Map.of("code", code));
        mergeInSteps(owner);
        getAnotherName(owner);
        owner.visit(BADGES);
        var declined =
                owner.page()
                        .expectFirst("article:contains(own-C) button[name=decline]")
                        .attr("value");
        owner.submit("waiting", Map.of("decline", declined));
        askSomething(owner);
        return owner;
    }

    private void askSomething(FormBrowser owner) {
        var question = Map.of("topic", "DATA", "item", "", "text", "I am " + family);
        owner.visit("/my/request").submit("request", question).follow();
        assertThat(owner.text()).contains("The number of your question");
    }

    /** Makes one account part of a second one, and then that one part of the owner's. */
    private void mergeInSteps(FormBrowser owner) {
        var steps = new AddressSteps(server);
        var other = signUp(second);
        signUp(third);
        steps.merge(other, third);
        steps.merge(owner, second);
    }

    private void getAnotherName(FormBrowser owner) {
        var wish = Map.of("name", "Aldonza " + family, "reason", "", "ask", "ask");
        owner.visit("/my/name").submit("correction", wish).follow();
        var staff = browser().visit("/signin");
        staff.submit(
                "signin",
                Map.of("address", TestServer.ADMIN_EMAIL, "password", TestServer.ADMIN_PASSWORD));
        var list = staff.visit("/console/names").page();
        staff.visit(list.expectFirst("a:contains(" + family + ")").attr("href"));
        staff.submit("approval", Map.of());
        assertThat(staff.follow().text()).contains("Aldonza " + family);
    }

    private void passAs(String exam) {
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

    private void importRejectedRow() {
        importFile(
                "externalId,exam,takenOn,outcome,email\n"
                        + ResultsApi.id()
                        + ",no-such-exam,2024-02-29,pass,"
                        + work.toUpperCase()
                        + "\n");
    }

    private void importFile(String file) {
        var id =
                server.api()
                        .post("/api/v1/imports", "text/csv", file.getBytes(StandardCharsets.UTF_8))
                        .status(202)
                        .object()
                        .getString("id");
        Await.until("the import", () -> ended(server.api().get("/api/v1/imports/" + id).object()));
    }

    private static Optional<Boolean> ended(JsonObject state) {
        return state.getString("state").equals("done") ? Optional.of(true) : Optional.empty();
    }

    /** Accepts the badge that waits, shows it to everybody, and returns its id. */
    private static String accepted(FormBrowser owner) {
        owner.visit(BADGES);
        var id = owner.page().expectFirst("button[name=accept]").attr("value");
        owner.submit("waiting", Map.of("accept", id));
        owner.visit(BADGES + "/" + id + "/share");
        var form = owner.page().expectFirst("button[name=show]").closest("form").id();
        owner.submit(form, Map.of("show", "show"));
        return id;
    }

    private Map<String, byte[]> export(FormBrowser owner) throws IOException {
        owner.visit("/my/data").submit("ask", Map.of());
        Await.until(
                "the export",
                () -> owner.visit("/my/data").has("#get") ? Optional.of(true) : Optional.empty());
        server.mails().awaitLink(work, "/my/data");
        Map<String, byte[]> files = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(download(owner).body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private Answer download(FormBrowser owner) {
        var body =
                owner.page().expectFirst("#download").select("input").stream()
                        .map(it -> encoded(it.attr("name")) + "=" + encoded(it.attr("value")))
                        .collect(Collectors.joining("&"));
        return server.anyone()
                .header("Cookie", "SESSION=" + owner.session())
                .header("Sec-Fetch-Site", "same-origin")
                .post(
                        "/my/data",
                        "application/x-www-form-urlencoded",
                        body.getBytes(StandardCharsets.UTF_8))
                .status(200);
    }

    private void erase(FormBrowser owner) {
        owner.visit("/my/data/erase").submit("erase", Map.of());
        assertThat(owner.follow().text()).contains("We have sent you a link");
        var link = path(server.mails().awaitLink(work, "/my/data/erasure").link("/my/data/"));
        assertThat(browser().visit(link).location()).startsWith("/signin");
        assertThat(owner.visit(link).text()).contains("What goes", "What stays");
        owner.submit("erase", Map.of());
    }

    private List<String> inDatabase() {
        var words = List.of(work, home, second, third, candidate, family);
        return new WholeDatabase(server, database).columnsWith(words);
    }

    private void assertNobody(String address) {
        var told = results.earner(address);
        assertThat(told.getString("account")).isEqualTo("none");
        assertThat(told.getJsonArray("badges")).isEmpty();
        assertThat(told.getJsonArray("results")).isEmpty();
    }

    private String verdict(String credential) {
        return server.anyone()
                .post("/api/v1/verifications", credential)
                .object()
                .getString("verdict");
    }

    private static String folder(Map<String, byte[]> files) {
        return files.keySet().stream()
                .filter(it -> it.endsWith("badge.json"))
                .map(it -> it.substring(0, it.lastIndexOf('/') + 1))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private void pass(String exam, String address) {
        results.send(ResultsApi.pass(ResultsApi.id(), exam, DAY, address)).ok();
    }

    private FormBrowser signUp(String address) {
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

    private FormBrowser signIn(String address) {
        return browser()
                .visit("/signin")
                .submit("signin", Map.of("address", address, "password", PASSWORD));
    }

    private FormBrowser browser() {
        return new FormBrowser(server.baseUrl());
    }

    private String path(String link) {
        return link.substring(server.baseUrl().length());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
