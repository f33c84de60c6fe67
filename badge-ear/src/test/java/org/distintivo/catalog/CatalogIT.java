package org.distintivo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.distintivo.system.Answer;
import org.distintivo.system.Api;
import org.distintivo.system.Database;
import org.distintivo.system.OnEachDatabase;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** A program's own system loads its catalog, changes it, retires what is over, and looks at it. */
@OnEachDatabase
class CatalogIT {

    private static final String CATALOG = "/api/v1/catalog";

    @Parameter Database database;

    @Test
    void the_same_catalog_again_changes_nothing() {
        var catalog = catalog("twice", "Title", "null");

        assertThat(counts(api().put(CATALOG, catalog), "exams")).containsExactly(1, 0, 0);
        var state = api().get("/api/v1/exams/IT-twice").text();
        var again = api().put(CATALOG, catalog);

        assertThat(counts(again, "exams")).containsExactly(0, 0, 1);
        assertThat(counts(again, "certifications")).containsExactly(0, 0, 1);
        assertThat(api().get("/api/v1/exams/IT-twice").text()).isEqualTo(state);
    }

    @Test
    void a_changed_copy_updates_and_retires_and_leaves_the_rest_as_it_is() {
        api().put(CATALOG, catalog("before", "Title", "null")).ok();
        api().put(CATALOG, catalog("other", "Other", "null")).ok();

        var changed = api().put(CATALOG, catalog("before", "New title", "'2027-06-30'"));

        assertThat(counts(changed, "exams")).containsExactly(0, 1, 0);
        var exam = api().get("/api/v1/exams/IT-before").object();
        assertThat(exam.getString("title")).isEqualTo("New title");
        assertThat(exam.getString("retiredOn")).isEqualTo("2027-06-30");
        assertThat(exam.getJsonObject("artwork").getInt("design")).isEqualTo(2);
        assertThat(api().get("/api/v1/exams/IT-other").object().getString("title"))
                .isEqualTo("Other");
    }

    @Test
    void what_is_read_can_be_loaded_again_and_changes_nothing() {
        api().put(CATALOG, catalog("round", "Round trip", "'2019-01-31'")).ok();

        var again = api().put(CATALOG, api().get(CATALOG).object());

        assertThat(counts(again, "exams").subList(0, 2)).containsExactly(0, 0);
        assertThat(counts(again, "certifications").subList(0, 2)).containsExactly(0, 0);
    }

    @Test
    void a_faulty_catalog_is_refused_as_a_whole_with_every_fault_and_its_place() {
        var problem =
                api().put(
                                CATALOG,
                                json(
                                        """
                                        {'exams':[{'code':'IT-faulty','title':'Sound'},
                                                  {'code':'IT-faulty','title':'Twice'},
                                                  {'code':'IT-day','title':'D','retiredOn':'2026-02-30'}],
                                         'certifications':[
                                          {'code':'it-f1','title':'F','level':'expert',
                                           'requirement':{'anyOf':[{'exam':'IT-faulty'},{'exam':'IT-no'}]}},
                                          {'code':'it-f2','title':'F','level':'expert',
                                           'requirement':{'atLeast':2,'of':[{'certification':'it-f2'}]}}]}
                                        """))
                        .problem(422, "catalog-faulty");

        assertThat(problem.getJsonArray("faults").getValuesAs(JsonObject.class))
                .extracting(fault -> fault.getString("pointer"), fault -> fault.getString("code"))
                .containsExactlyInAnyOrder(
                        tuple("/exams/1/code", "duplicate-code"),
                        tuple("/exams/2/retiredOn", "bad-date"),
                        tuple("/certifications/0/requirement/anyOf/1/exam", "unknown-exam"),
                        tuple("/certifications/1/requirement/atLeast", "at-least-out-of-range"),
                        tuple(
                                "/certifications/1/requirement/of/0/certification",
                                "requirement-cycle"));
        api().get("/api/v1/exams/IT-faulty").problem(404, "achievement-unknown");
    }

    @Test
    void a_dry_run_reports_and_keeps_nothing() {
        var report = api().put(CATALOG + "?dryRun=true", catalog("dry", "Title", "null"));

        assertThat(report.object().getBoolean("dryRun")).isTrue();
        assertThat(counts(report, "exams")).containsExactly(1, 0, 0);
        api().get("/api/v1/exams/IT-dry").problem(404, "achievement-unknown");
    }

    @Test
    void a_body_that_is_no_catalog_at_all_is_refused() {
        api().put(CATALOG, "{\"exams\":[").problem(400, "json-malformed");
        api().put(CATALOG, "{\"exams\":[],\"exams\":[]}").problem(400, "json-malformed");
        api().put(CATALOG, "[".repeat(100) + "]".repeat(100)).problem(400, "json-too-deep");
        api().put(CATALOG, "\"" + "x".repeat(6_000_000) + "\"").problem(413, "body-too-large");
        api().put(CATALOG, "[]").problem(422, "catalog-faulty");
    }

    @Test
    void a_retirement_is_announced_moved_and_taken_back() {
        api().put(CATALOG, catalog("bye", "Title", "null")).ok();
        var address = "/api/v1/certifications/it-bye";

        api().put(address + "/retirement", "{\"retiredOn\":\"2030-01-31\"}").status(204);
        api().put(address + "/retirement", "{\"retiredOn\":\"2030-02-28\"}").status(204);
        assertThat(api().get(address).object().getString("retiredOn")).isEqualTo("2030-02-28");

        api().delete(address + "/retirement").status(204);
        api().delete(address + "/retirement").status(204);
        assertThat(api().get(address).object().isNull("retiredOn")).isTrue();
    }

    @Test
    void a_retirement_needs_a_day_and_something_to_retire() {
        var address = "/api/v1/exams/IT-nowhere/retirement";

        api().put(address, "{\"retiredOn\":\"2030-01-31\"}").problem(404, "achievement-unknown");
        api().put(address, "{\"retiredOn\":\"2030-02-30\"}").problem(400, "value-invalid");
        api().put(address, "{\"retiredOn\":null}").problem(400, "field-missing");
        api().put(address, "{}").problem(400, "field-missing");
        api().delete(address).problem(404, "achievement-unknown");
    }

    @Test
    void without_a_key_the_catalog_is_closed_and_the_artwork_open() {
        api().put(CATALOG, catalog("art", "Title & <more>", "null")).ok();
        var anyone = TestServer.of(database).anyone();

        anyone.get(CATALOG).problem(401, "credentials-missing");
        anyone.put(CATALOG, "{}").problem(401, "credentials-missing");

        var svg = anyone.get("/artwork/exam/IT-art/1.svg").ok();
        assertThat(svg.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(svg.header("Content-Security-Policy")).contains("sandbox");
        assertThat(svg.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(svg.text()).contains("<title id=\"t\">Title &amp; &lt;more&gt;");
        var png = anyone.get("/artwork/certification/it-art/1.png").ok();
        assertThat(png.header("Content-Type")).isEqualTo("image/png");
        assertThat(png.header("Cache-Control")).contains("immutable");
        anyone.header("If-None-Match", png.header("ETag"))
                .get("/artwork/certification/it-art/1.png")
                .status(304);
        anyone.get("/artwork/certification/it-art/2.png").problem(404, "achievement-unknown");
    }

    @Test
    void loading_the_same_new_catalog_in_parallel_makes_each_item_once() {
        var catalog = catalog("race", "Title", "null");

        var created =
                IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(i -> api().put(CATALOG, catalog))
                        .mapToInt(answer -> counts(answer, "exams").get(0))
                        .sum();

        assertThat(created).isEqualTo(1);
    }

    @Test
    void a_program_of_real_size_is_loaded_and_repeated() throws IOException {
        var file = Path.of(System.getProperty("distintivo.root"), "../shared/program/catalog.json");
        assumeThat(file).exists();
        var catalog = Files.readString(file);

        api().put(CATALOG, catalog).ok();
        var again = api().put(CATALOG, catalog);

        assertThat(counts(again, "exams")).containsExactly(0, 0, 54);
        assertThat(counts(again, "certifications")).containsExactly(0, 0, 21);
    }

    private Api api() {
        return TestServer.of(database).api();
    }

    private static List<Integer> counts(Answer answer, String what) {
        var counts = answer.object().getJsonObject(what);
        return List.of(
                counts.getInt("created"), counts.getInt("updated"), counts.getInt("unchanged"));
    }

    /** One exam and one certification with codes of their own. */
    private static String catalog(String code, String title, String retiredOn) {
        return json(
                """
                {'exams':[{'code':'IT-%s','title':'%s','provider':'partner','retiredOn':%s,
                  'badge':true,'skills':['One','Two'],'description':{'it':'Parole'}}],
                 'certifications':[{'code':'it-%s','title':'Certified: %s Expert','level':'expert',
                  'retiredOn':null,'badge':true,'requirement':{'allOf':[{'exam':'IT-%s'}]}}]}
                """
                        .formatted(code, title, retiredOn, code, code, code));
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
