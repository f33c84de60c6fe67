package org.distintivo.notification;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
import org.distintivo.system.Api;

/** A catalog of exams with badges, and candidates who pass them. */
public final class Exams {

    public static final String FIRST = "MAIL-1";
    public static final String SECOND = "MAIL-2";
    public static final String THIRD = "MAIL-3";
    public static final String WITHOUT_BADGE = "MAIL-4";

    private final Api api;

    public Exams(Api api) {
        this.api = api;
        var exams = Json.createArrayBuilder();
        List.of(FIRST, SECOND, THIRD, WITHOUT_BADGE).forEach(code -> exams.add(exam(code)));
        var catalog =
                Json.createObjectBuilder()
                        .add("program", "Mail tests")
                        .add("exams", exams)
                        .add("certifications", Json.createArrayBuilder());
        api.put("/api/v1/catalog", catalog.build()).ok();
    }

    private static JsonObjectBuilder exam(String code) {
        return Json.createObjectBuilder()
                .add("code", code)
                .add("title", title(code))
                .add("provider", "mail-partner")
                .add("badge", !code.equals(WITHOUT_BADGE))
                .add("skills", Json.createArrayBuilder().add("Reading"));
    }

    static String title(String code) {
        return "Exam <i>" + code + "</i> & more";
    }

    /** An address that nobody else uses. */
    public static String address() {
        return "m" + UUID.randomUUID().toString().replace("-", "") + "@example.org";
    }

    /** One request with a pass of each exam. */
    public void pass(String address, String locale, String... codes) {
        var rows = Json.createArrayBuilder();
        for (var code : codes) {
            rows.add(row(address, locale, code));
        }
        post(rows);
    }

    /** One request with a pass of each person. */
    public void pass(List<String> addresses, String code) {
        var rows = Json.createArrayBuilder();
        addresses.forEach(address -> rows.add(row(address, "en", code)));
        post(rows);
    }

    public void fail(String address, String code) {
        post(Json.createArrayBuilder().add(row(address, "en", code).add("outcome", "fail")));
    }

    /** Voids the partner's result. */
    public void takeBack(String address, String code, String reason) {
        var why = Json.createObjectBuilder().add("reason", reason).build();
        api.post("/api/v1/exam-results/" + id(address, code) + "/void?partner=mail-partner", why)
                .ok();
    }

    private static String id(String address, String code) {
        return code + "." + address;
    }

    private void post(JsonArrayBuilder rows) {
        api.post("/api/v1/exam-results", rows.build()).ok();
    }

    /** The same for the same person and exam, so that sending it again changes nothing. */
    private static JsonObjectBuilder row(String address, String locale, String code) {
        return Json.createObjectBuilder()
                .add("externalId", id(address, code))
                .add("exam", code)
                .add("takenOn", "2026-11-03")
                .add("outcome", "pass")
                .add(
                        "candidate",
                        Json.createObjectBuilder()
                                .add("email", address)
                                .add("givenName", "Łukasz")
                                .add("familyName", "Nuñez-Ó Briain")
                                .add("locale", locale));
    }
}
