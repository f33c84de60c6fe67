package org.distintivo.earning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.distintivo.system.Answer;
import org.distintivo.system.Api;
import org.distintivo.system.Await;
import org.distintivo.system.Database;
import org.distintivo.system.TestServer;
import org.distintivo.system.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files and requests after public reports of people who import results, as they were sent. */
class PeopleCasesIT {

    private static final String IMPORTS = "/api/v1/imports";

    private final TestServer server = TestServer.of(Database.H2);
    private Api api;

    @BeforeEach
    void catalog() {
        assumeTrue(folder() != null, "../shared/cases/people is not there");
        api = server.api();
        api.put("/api/v1/catalog", new String(bytes("00-catalog-load-first.json"), UTF_8)).ok();
    }

    @ParameterizedTest
    @CsvSource({
        "csv-02-semicolon-it-excel.csv, 1, 0",
        "csv-03-utf16le-tab-unicode-text.csv, 1, 0",
        "csv-05-dates.csv, 4, 15",
        "csv-07-trailing-empty-rows.csv, 1, 0",
        "csv-08-trailing-empty-columns.csv, 1, 0",
        "csv-08c-short-rows.csv, 1, 0",
        "csv-09-emails.csv, 12, 8",
        "csv-11-outcomes.csv, 4, 6",
        "csv-13-ids-spoilt-by-excel.csv, 4, 5",
        "csv-17-sep-line.csv, 1, 0",
        "csv-23-locales.csv, 18, 0",
        "csv-29-names.csv, 30, 1",
        "csv-35-tab-separated.csv, 1, 0",
        "csv-40-totals-line.csv, 1, 1",
        "csv-41-utf16be.csv, 1, 0",
        "csv-42-mojibake-from-own-errors-file.csv, 1, 0",
        "roundtrip-errors-corrected.csv, 1, 0",
    })
    void rows_are_taken_where_their_meaning_is_plain(String file, int taken, int rejected) {
        var done = imported(file);

        assertThat(done.getString("state")).isEqualTo("done");
        assertThat(done.getInt("recorded") + done.getInt("duplicate")).isEqualTo(taken);
        assertThat(done.getInt("rejected")).as(errors(done, "en")).isEqualTo(rejected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "csv-04-windows1252.csv | import-encoding | Line 3 | CSV UTF-8 | Riga 3",
                "csv-10-header-case.csv | import-header | mean externalId | email | externalId",
                "csv-17b-title-line.csv | import-header | line 3 looks like | header | riga 3",
                "csv-20-header-only.csv | import-no-rows | no row | header | nessuna riga",
                "csv-43-extra-unknown-column.csv | import-header | Test Center | Known | note",
                "xlsx-renamed-to.csv | import-workbook | Excel workbook | CSV UTF-8 | cartella",
            })
    void a_file_that_cannot_be_taken_says_what_it_is_and_what_to_do(
            String file, String code, String what, String todo, String italian) {
        var failed = imported(file);

        assertThat(failed.getString("state")).isEqualTo("failed");
        var error = failed.getJsonObject("error");
        assertThat(error.getString("code")).isEqualTo(code);
        assertThat(error.getString("detail")).contains(what, todo);
        assertThat(errors(failed, "en")).contains(code, what, todo);
        assertThat(errors(failed, "it")).contains(code, italian);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "csv-05-dates.csv | c05-16 | date-in-future (takenOn): 2062-03-11",
                "csv-05-dates.csv | c05-0 | date-invalid (takenOn): “3/11/2026” is not a day written YYYY-MM-DD",
                "csv-09-emails.csv | c09-5 | Did you mean c09-f@peop.example?",
                "csv-09-emails.csv | c09-6 | Did you mean c09-g@peop.example?",
                "csv-09-emails.csv | c09-14 | more than one mail address",
                "csv-11-outcomes.csv | c11-9 | “superato” must be pass or fail",
                "csv-12-codes.csv | c12-4 | Did you mean PEO-100?",
                "csv-12-codes.csv | c12-5 | Did you mean PEO-100?",
                "csv-12-codes.csv | c12-6 | Did you mean PEO-100?",
                "csv-13-ids-spoilt-by-excel.csv | 9.00123E+14 | spreadsheet",
                "csv-13-ids-spoilt-by-excel.csv | #REF! | spreadsheet",
            })
    void a_row_that_cannot_be_taken_names_the_value_and_what_was_likely_meant(
            String file, String id, String words) {
        var line = line(errors(imported(file), "en"), id);

        assertThat(line).hasValueSatisfying(it -> assertThat(it).contains(words));
    }

    @Test
    void codes_are_cleaned_and_their_case_does_not_matter() {
        var done = imported("csv-12-codes.csv");

        assertThat(done.getInt("recorded") + done.getInt("duplicate")).isEqualTo(4);
        var errors = errors(done, "en");
        Stream.of("c12-0", "c12-1", "c12-2", "c12-3")
                .forEach(id -> assertThat(line(errors, id)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "csv-09-emails.csv, 1, mail-address-odd, c09-l@peop",
        "csv-29-names.csv, 3, name-encoding, M?ller",
        "csv-42-mojibake-from-own-errors-file.csv, 1, name-encoding, MÃ¼ller",
    })
    void what_is_odd_is_taken_and_told(String file, int least, String code, String value) {
        var done = imported(file);

        assertThat(done.getInt("warned")).isGreaterThanOrEqualTo(least);
        assertThat(done.getJsonArray("warnings").getValuesAs(JsonObject.class))
                .anySatisfy(
                        it -> {
                            assertThat(it.getString("code")).isEqualTo(code);
                            assertThat(it.getString("detail")).contains(value);
                        });
    }

    /** Which of eighteen spellings name no language; the others are read as the tag they mean. */
    @Test
    void a_locale_that_is_none_is_warned_of_line_by_line() {
        var warnings = imported("csv-23-locales.csv").getJsonArray("warnings");

        assertThat(warnings.getValuesAs(JsonObject.class))
                .allSatisfy(it -> assertThat(it.getString("code")).isEqualTo("locale-unknown"))
                .extracting(it -> it.getInt("line") + " " + value(it.getString("detail")))
                .containsExactly(
                        "6 italiano",
                        "7 Italian",
                        "12 xx",
                        "13 english",
                        "17 1040",
                        "18 null",
                        "19 —");
    }

    private static String value(String detail) {
        return detail.substring(detail.indexOf('“') + 1, detail.indexOf('”'));
    }

    @Test
    void dates_in_italian_name_the_form_that_programs_ask_for() {
        assertThat(errors(imported("csv-05-dates.csv"), "it")).contains("YYYY-MM-DD");
    }

    @Test
    void a_day_in_the_future_is_refused_row_by_row() {
        assertThat(error(posted("json-50-future-exam-day.json").get(0)))
                .isEqualTo("date-in-future");
    }

    @Test
    void nobody_is_advised_to_correct_one_persons_result_into_anothers() {
        var second = posted("json-52-conflict-of-another-person.json").get(1);

        assertThat(error(second)).isEqualTo("result-conflict");
        assertThat(second.getJsonObject("error").getString("detail"))
                .contains("another person")
                .doesNotContain("correction");
    }

    @Test
    void letters_before_the_at_must_be_ascii_and_that_is_said() {
        for (var row : posted("json-57-eai-addresses.json")) {
            assertThat(error(row)).isEqualTo("mail-address-invalid");
            assertThat(row.getJsonObject("error").getString("detail"))
                    .contains("letters before the @ must be ASCII here");
        }
    }

    @Test
    void one_person_spread_over_many_rows_gets_one_mail_about_all_badges() {
        var k = "k@peop.example";

        imported("csv-59-one-person-spread-over-1100-rows.csv");

        assertThat(server.mails().await(k).subject()).isEqualTo("12 badges are waiting for you");
        api.post(ResultsApi.PATH, "application/json", witness()).ok();
        server.mails().await("witness@peop.example");
        assertThat(server.mails().to(k)).hasSize(1);
    }

    /** Mails go out in their order, so a later one shows what is left of the earlier. */
    private static byte[] witness() {
        var row = ResultsApi.pass(ResultsApi.id(), "PEO-100", "2026-03-11", "witness@peop.example");
        return ("[" + row + "]").getBytes(UTF_8);
    }

    @Test
    void who_loses_an_accepted_badge_reads_the_reason() {
        posted("json-58-accepted-then-voided.json");
        try (var nora = accepting("j58@peop.example")) {
            nora.visit("/my/badges");
        }

        api.post(
                        ResultsApi.PATH + "/j58/void?partner=peo-vue",
                        "{\"reason\":\"Identity was not proven\"}")
                .ok();

        var mail =
                server.mails()
                        .await("j58@peop.example", it -> it.subject().contains("was revoked"));
        assertThat(mail.text()).contains("Identity was not proven");
    }

    @Test
    void an_address_that_changed_at_the_partner_takes_no_badge_away() {
        posted("json-51-a-result-sent-first.json");
        var badge = badge("j51-old@peop.example");
        var page = "/badges/" + badge.getString("id");
        try (var nora = accepting("j51-old@peop.example")) {
            nora.visit("/my" + page + "/share");
            nora.page().click("[name=show]");
            nora.page().waitForLoadState();
        }

        var corrected = posted("json-51-b-address-changed-at-partner.json").get(0);

        assertThat(corrected.getString("status")).as(corrected.toString()).isEqualTo("recorded");
        assertThat(badge("j51-old@peop.example").getString("state")).isEqualTo("ACCEPTED");
        var shown = server.anyone().header("Accept-Language", "en").get(page).ok().text();
        assertThat(shown).contains("Genuine and valid today");
    }

    @Test
    void a_mail_writes_the_family_name_where_its_language_does() {
        posted("json-55-family-name-first.json");

        assertThat(server.mails().await("j55-1@peop.example").text()).contains("山田 太郎");
        assertThat(server.mails().await("j55-2@peop.example").text()).contains("Nagy Éva");
    }

    private Visitor accepting(String address) {
        var nora = new Visitor(server, Locale.ENGLISH, Visitor.Device.DESKTOP);
        nora.signUp(address, "Nora Weber");
        nora.page().locator("button[name=accept]").click();
        nora.page().waitForLoadState();
        return nora;
    }

    private JsonObject badge(String address) {
        var earner = api.get("/api/v1/earners?email=" + address).object();
        return earner.getJsonArray("badges").getJsonObject(0);
    }

    private static Optional<String> line(String errors, String id) {
        return Arrays.stream(errors.split("\r\n"))
                .filter(it -> it.contains("\"" + id + "\"") || it.contains("\"'" + id + "\""))
                .findFirst();
    }

    private static String error(JsonObject row) {
        assertThat(row.getString("status")).as(row.toString()).isEqualTo("rejected");
        return row.getJsonObject("error").getString("code");
    }

    private List<JsonObject> posted(String file) {
        return ResultsApi.rows(api.post(ResultsApi.PATH, "application/json", bytes(file)).ok());
    }

    private JsonObject imported(String file) {
        var id = api.post(IMPORTS, "text/csv", bytes(file)).status(202).object().getString("id");
        return Await.until(
                "import of " + file,
                () ->
                        Optional.of(api.get(IMPORTS + "/" + id).object())
                                .filter(it -> it.getString("state").matches("done|failed")));
    }

    private String errors(JsonObject done, String language) {
        var path = IMPORTS + "/" + done.getString("id") + "/errors";
        Answer answer = api.header("Accept-Language", language).get(path).ok();
        return answer.text();
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(folder().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        return Stream.iterate(
                        Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(it -> it.resolve("shared").resolve("cases").resolve("people"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
    }
}
