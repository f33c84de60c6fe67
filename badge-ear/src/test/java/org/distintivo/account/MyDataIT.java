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
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.distintivo.earning.ResultsApi;
import org.distintivo.system.Answer;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.OnEachDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** Everything that is held about a person is handed over, and is gone when the person wants so. */
@OnEachDatabase
class MyDataIT {

    private static final String PROFILE = "/my/profile";
    private static final String BADGES = "/my/badges";
    private static final String CREDENTIALS = "/ob/v3/credentials/";

    @Parameter private Database database;

    private ErasureSteps steps;

    @BeforeEach
    void program() {
        steps = new ErasureSteps(database);
    }

    @Test
    void a_person_gets_everything_then_is_gone_and_what_was_handed_out_stays_good()
            throws IOException {
        var owner = aPersonWithEverything();
        var badge = accepted(owner);
        var credential = steps.server.anyone().get(CREDENTIALS + badge).ok().text();
        var claim =
                steps.path(steps.server.mails().awaitLink(steps.work, "/claim/").link("/claim/"));

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
                        steps.work,
                        steps.home,
                        steps.second,
                        steps.third,
                        steps.candidate,
                        steps.family,
                        "explanation",
                        "\"earning.rejected\"")
                .contains("\"earning.rejectedResults\"")
                .contains("\"decisionText\": \"Exam badge\"", "\"stateText\": \"Declined\"")
                .contains("\"sharing.profile\"", "\"sharing.collections\"", "Of " + steps.family)
                .contains("\"support.messages\"", "I am " + steps.family, "CASE_RECEIVED")
                .contains("BADGES_WAITING", badge, "ACCEPTED", "DECLINED")
                .contains(
                        "\"account.mergedNames\"", "\"account.names\"", "Aldonza", "NameCorrected")
                .contains("\"actionText\": \"Another name approved\"")
                .doesNotContain("passwordHash", "tokenHash");
        assertThat(text(files, "index.html")).contains("Your data", folder + "badge.png");
        assertThat(steps.inDatabase()).isNotEmpty();

        steps.erase(owner);

        assertThat(owner.follow().text()).contains("Your data is erased");
        var last =
                steps.server
                        .mails()
                        .await(steps.work, mail -> mail.subject().contains("data is erased"));
        assertThat(last.text())
                .contains("last mail")
                .doesNotContain(steps.server.baseUrl() + "/my");
        assertThat(owner.visit(BADGES).location()).startsWith("/signin");
        assertThat(steps.signIn(steps.home).status()).isEqualTo(200);
        steps.assertNobody(steps.work);
        steps.assertNobody(steps.home);
        for (var gone : List.of("", ".json", ".jwt", ".png", ".svg")) {
            assertThat(steps.server.anyone().get(CREDENTIALS + badge + gone).status())
                    .isEqualTo(410);
            assertThat(steps.server.anyone().get("/ob/v2/assertions/" + badge).status())
                    .isEqualTo(410);
        }
        assertThat(steps.browser().visit("/badges/" + badge).status()).isEqualTo(410);
        assertThat(steps.browser().visit("/badges/" + badge).text()).contains("will not come back");
        assertThat(presented()).isEqualTo(410);
        assertThat(steps.browser().visit(claim).text()).doesNotContain("own-A", steps.family);
        assertThat(verdict(credential)).isEqualTo("valid");
        steps.awaitNothingInDatabase();

        steps.pass("own-B", steps.work);

        assertThat(steps.results.badges(steps.work)).containsExactly("exam own-B WAITING");
        assertThat(steps.results.earner(steps.work).getString("account")).isEqualTo("none");
        assertThat(steps.server.anyone().get(CREDENTIALS + badge).status()).isEqualTo(410);
        var reason = Json.createObjectBuilder().add("reason", "it was fraud").build();
        steps.server.api().post("/api/v1/badges/" + badge + "/revocation", reason).ok();
        assertThat(verdict(credential)).isEqualTo("invalid");
    }

    @Test
    void anothers_row_under_the_same_candidate_id_is_neither_told_nor_erased() throws IOException {
        steps.passAs("own-A");
        var own = "mine-" + steps.mark;
        var others = "others-row-" + steps.mark;
        var unknown = "unknown-row-" + steps.mark;
        steps.results.post(
                faulty(own, "own-B").build(),
                faulty(others, "own-B").add("partner", "partner-y").build(),
                faulty(unknown, "no-such-exam").build());
        importFile(
                "externalId,partner,exam,takenOn,outcome,email,candidateId\n"
                        + (own
                                + "-file,,own-B,2024-02-30,pass,zenobia(at),"
                                + steps.candidate
                                + "\n")
                        + (others + "-file,partner-y,own-B,2024-02-30,pass,zenobia(at),")
                        + (steps.candidate + "\n")
                        + (unknown + "-file,,no-such-exam,2024-02-30,pass,zenobia(at),")
                        + (steps.candidate + "\n"));
        var owner = steps.signUp(steps.work);

        var data = text(export(owner), "data.json");

        assertThat(data)
                .contains("\"" + own + "\"", "\"" + own + "-file\"")
                .doesNotContain(others, unknown);

        steps.erase(owner);

        assertThat(owner.follow().text()).contains("Your data is erased");
        Await.until(
                "no row of the person", () -> isHeld(own) ? Optional.empty() : Optional.of(true));
        for (var kept : List.of(others, unknown)) {
            assertThat(steps.columnsWith(kept)).contains("rejected_result.about_number");
            assertThat(steps.columnsWith(kept + "-file")).contains("import_error.fields");
        }
    }

    /** Of a day that there is not, and without an address that could be read. */
    private JsonObjectBuilder faulty(String externalId, String exam) {
        var person =
                Json.createObjectBuilder()
                        .add("email", "zenobia(at)")
                        .add("candidateId", steps.candidate);
        return ResultsApi.result(externalId, exam, "2024-02-30", steps.work)
                .add("candidate", person);
    }

    private boolean isHeld(String word) {
        return !steps.columnsWith(word).isEmpty();
    }

    private FormBrowser aPersonWithEverything() {
        steps.passAs("own-A");
        steps.passAs("own-C");
        importRejectedRow();
        steps.results.post(
                ResultsApi.result(ResultsApi.id(), "no-such-exam", ErasureSteps.DAY, steps.work)
                        .build());
        var owner = steps.signUp(steps.work);
        owner.visit("/my/addresses").submit("add", Map.of("address", steps.home));
        var code = steps.server.mails().awaitLink(steps.home, "/addresses/confirm").code();
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
        presentOneself(owner);
        return owner;
    }

    private void presentOneself(FormBrowser owner) {
        var words = Map.of("handle", handle(), "about", steps.family);
        owner.visit(PROFILE).submit("you", words).follow();
        var collection = Map.of("title", "Of " + steps.family, "about", steps.family);
        owner.visit(PROFILE + "/collections/new").submit("collection", collection).follow();
        owner.visit(PROFILE).submit("seenBy", Map.of("show", "PUBLIC")).follow();
        assertThat(presented()).isEqualTo(200);
    }

    private int presented() {
        return steps.browser().visit("/people/" + handle()).status();
    }

    private String handle() {
        return "z-" + steps.family.toLowerCase(Locale.ROOT);
    }

    private void askSomething(FormBrowser owner) {
        var question = Map.of("topic", "DATA", "item", "", "text", "I am " + steps.family);
        owner.visit("/my/request").submit("request", question).follow();
        assertThat(owner.text()).contains("The number of your question");
    }

    /** Makes one account part of a second one, and then that one part of the owner's. */
    private void mergeInSteps(FormBrowser owner) {
        var merging = new AddressSteps(steps.server);
        var other = steps.signUp(steps.second);
        steps.signUp(steps.third);
        merging.merge(other, steps.third);
        merging.merge(owner, steps.second);
    }

    private void getAnotherName(FormBrowser owner) {
        var wish = Map.of("name", "Aldonza " + steps.family, "reason", "", "ask", "ask");
        owner.visit("/my/name").submit("correction", wish).follow();
        var staff = steps.staff();
        var list = staff.visit("/console/names").page();
        staff.visit(list.expectFirst("a:contains(" + steps.family + ")").attr("href"));
        staff.submit("approval", Map.of());
        assertThat(staff.follow().text()).contains("Aldonza " + steps.family);
    }

    private void importRejectedRow() {
        importFile(
                "externalId,exam,takenOn,outcome,email\n"
                        + ResultsApi.id()
                        + ",no-such-exam,2024-02-29,pass,"
                        + steps.work.toUpperCase(Locale.ROOT)
                        + "\n");
    }

    private void importFile(String file) {
        var id =
                steps.server
                        .api()
                        .post("/api/v1/imports", "text/csv", file.getBytes(StandardCharsets.UTF_8))
                        .status(202)
                        .object()
                        .getString("id");
        Await.until(
                "the import",
                () -> ended(steps.server.api().get("/api/v1/imports/" + id).object()));
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
        steps.server.mails().awaitLink(steps.work, "/my/data");
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
        return steps.server
                .anyone()
                .header("Cookie", "SESSION=" + owner.session())
                .header("Sec-Fetch-Site", "same-origin")
                .post(
                        "/my/data",
                        "application/x-www-form-urlencoded",
                        body.getBytes(StandardCharsets.UTF_8))
                .status(200);
    }

    private String verdict(String credential) {
        return steps.server
                .anyone()
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

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
