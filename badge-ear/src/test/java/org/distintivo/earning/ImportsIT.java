package org.distintivo.earning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.distintivo.system.Api;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.OnEachDatabase;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** Files of results: taken at once, worked through afterwards, and what was wrong comes back. */
@OnEachDatabase
class ImportsIT {

    private static final String PATH = "/api/v1/imports";
    private static final String HEADER = "externalId,exam,takenOn,outcome,email,givenName\n";

    @Parameter Database database;

    private final String email = ResultsApi.address();
    private Api api;
    private ResultsApi results;

    @BeforeEach
    void program() {
        api = TestServer.of(database).api();
        results = new ResultsApi(api);
        results.loadProgram("imp");
    }

    @Test
    void good_rows_are_recorded_and_bad_ones_come_back_with_line_and_reason() {
        var id =
                send(
                        HEADER
                                + row("imp-A", email)
                                + row("=HYPERLINK(1)", email)
                                + row("imp-B", "<a@b>c@d")
                                + row("no-such-exam", "nobody"));

        var done = await(id);

        assertThat(done.getString("state")).isEqualTo("done");
        assertThat(done.getInt("received")).isEqualTo(4);
        assertThat(done.getInt("recorded")).isEqualTo(1);
        assertThat(done.getInt("rejected")).isEqualTo(3);
        var errors = api.get(PATH + "/" + id + "/errors").ok();
        assertThat(errors.header("Content-Type")).startsWith("text/csv");
        assertThat(errors.text().split("\r\n"))
                .satisfiesExactly(
                        header ->
                                assertThat(header).isEqualTo("\uFEFFline,reason," + HEADER.strip()),
                        unknown ->
                                assertThat(unknown)
                                        .startsWith("3,\"unknown-exam (exam): ")
                                        .contains("\"'=HYPERLINK(1)\""),
                        address -> assertThat(address).startsWith("4,\"mail-address-invalid"),
                        both ->
                                assertThat(both)
                                        .startsWith("5,\"mail-address-invalid")
                                        .contains(" · unknown-exam (exam): "));
        var italian = api.header("Accept-Language", "it").get(PATH + "/" + id + "/errors").ok();
        assertThat(italian.text()).contains("unknown-exam (exam): Nel catalogo non c’è l’esame");
        assertThat(results.badges(email)).containsExactly("exam imp-A WAITING");
    }

    @Test
    void the_same_file_again_records_nothing() {
        var file = HEADER + row("imp-A", email) + row("imp-B", email);

        await(send(file));
        var again = await(send(file));

        assertThat(again.getInt("recorded")).isZero();
        assertThat(again.getInt("duplicate")).isEqualTo(2);
        assertThat(results.badges(email))
                .containsExactly("certification imp-cert WAITING", "exam imp-A WAITING");
    }

    @Test
    void what_a_spreadsheet_writes_is_understood() {
        var file = "\uFEFF" + HEADER + row("imp-A", email) + "\n" + row("imp-B", email);

        var done = await(send(file.replace("\n", "\r\n")));

        assertThat(done.getInt("recorded")).isEqualTo(2);
    }

    @Test
    void rejected_rows_come_back_separated_as_they_were_under_a_name_of_their_import() {
        var id = send((HEADER + row("imp-none", email)).replace(',', ';'));
        assertThat(await(id).getInt("rejected")).isEqualTo(1);

        var errors = api.get(PATH + "/" + id + "/errors").ok();

        assertThat(errors.text()).startsWith("\uFEFFline;reason;externalId;exam;");
        assertThat(errors.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"import-" + id + "-errors.csv\"");
    }

    @Test
    void what_came_back_can_be_mended_and_sent_again_as_it_is() {
        var file = HEADER + row("imp A", email).replace("Ada", "-Ada");
        var id = send(file);
        assertThat(await(id).getInt("rejected")).isEqualTo(1);
        var errors = api.get(PATH + "/" + id + "/errors").ok().text();
        assertThat(errors).contains("Did you mean imp-A?");

        var done = await(send(errors.replace("\"imp A\"", "\"imp-A\"")));

        assertThat(done.getInt("recorded")).isEqualTo(1);
        assertThat(results.badges(email)).containsExactly("exam imp-A WAITING");
    }

    @Test
    void a_dry_run_says_what_would_be_and_leaves_nothing_behind() {
        var again = row("imp-A", email);
        var others = IntStream.range(0, 501).mapToObj(i -> row("imp-C", ResultsApi.address()));
        var file =
                HEADER
                        + again
                        + row("imp-none", email)
                        + others.collect(Collectors.joining())
                        + again
                        + again.replace("imp-A", "imp-B");

        var would = await(send(PATH + "?dryRun=true", file));

        assertThat(would.getBoolean("dryRun")).isTrue();
        assertThat(would.getInt("received")).isEqualTo(505);
        assertThat(would.getInt("recorded")).isEqualTo(502);
        assertThat(would.getInt("duplicate")).isEqualTo(1);
        assertThat(would.getInt("rejected")).isEqualTo(2);
        assertThat(api.get(PATH + "/" + would.getString("id") + "/errors").ok().text())
                .contains("unknown-exam (exam)", "result-conflict");
        assertThat(results.badges(email)).isEmpty();

        var done = await(send(file));

        assertThat(done.getBoolean("dryRun")).isFalse();
        for (var number : List.of("received", "recorded", "duplicate", "rejected")) {
            assertThat(done.getInt(number)).as(number).isEqualTo(would.getInt(number));
        }
        assertThat(results.badges(email)).containsExactly("exam imp-A WAITING");
    }

    @Test
    void a_file_of_some_thousand_rows_is_worked_through_in_portions() {
        // not passed, as mails to so many people would keep those of other tests waiting
        var rows =
                IntStream.range(0, 1201)
                        .mapToObj(i -> row("imp-C", ResultsApi.address()).replace("pass", "fail"));

        var done = await(send(HEADER + rows.collect(Collectors.joining())));

        assertThat(done.getInt("recorded")).isEqualTo(1201);
    }

    @Test
    void a_file_that_cannot_be_read_says_where_and_records_nothing() {
        var latin = HEADER + row("imp-A", email) + row("imp-B", email).replace("Ada", "Adè");
        failed(send(latin, StandardCharsets.ISO_8859_1), "import-encoding", 3);
        failed(send(HEADER + row("imp-A", email) + "\"" + row("imp-B", email)), "import-quotes", 3);
        failed(send(HEADER.replace("exam", "test") + row("imp-A", email)), "import-header", 1);

        assertThat(results.badges(email)).isEmpty();
    }

    @Test
    void what_is_no_such_file_is_refused_at_once() {
        api.post(PATH, "{}").problem(415, "media-type-unsupported");
        api.post(PATH, "text/csv; charset=ISO-8859-1", new byte[1]).problem(400, "import-charset");
        api.post(PATH + "?dryRun=1", "text/csv", new byte[1]).problem(400, "value-invalid");
        api.get(PATH + "/nonsense").problem(404, "import-unknown");
        api.get(PATH + "/nonsense/errors").problem(404, "import-unknown");
    }

    private void failed(String id, String code, int line) {
        var failed = await(id);
        assertThat(failed.getString("state")).isEqualTo("failed");
        assertThat(failed.getJsonObject("error").getString("code")).isEqualTo(code);
        assertThat(failed.getJsonObject("error").getInt("line")).isEqualTo(line);
    }

    private static String row(String exam, String email) {
        return ResultsApi.id() + "," + exam + ",2024-02-29,pass," + email + ",Ada\n";
    }

    private String send(String file) {
        return send(file, StandardCharsets.UTF_8);
    }

    private String send(String file, Charset charset) {
        return send(PATH, file.getBytes(charset));
    }

    private String send(String path, String file) {
        return send(path, file.getBytes(StandardCharsets.UTF_8));
    }

    private String send(String path, byte[] file) {
        return api.post(path, "text/csv", file).status(202).object().getString("id");
    }

    private JsonObject await(String id) {
        return Await.until(
                "import " + id,
                () ->
                        Optional.of(api.get(PATH + "/" + id).object())
                                .filter(it -> it.getString("state").matches("done|failed")));
    }
}
