package org.distintivo.bench;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.stream.IntStream;

/** A program of exams that each have a badge, and results of them. */
final class Exams {

    private Exams() {}

    static JsonObject catalog(int exams) {
        var list = Json.createArrayBuilder();
        IntStream.range(0, exams)
                .mapToObj(
                        n ->
                                Json.createObjectBuilder()
                                        .add("code", code(n))
                                        .add("title", "Measured Exam Number " + n)
                                        .add("provider", "examhaus")
                                        .add("badge", true)
                                        .add("skills", Json.createArrayBuilder().add("Patience")))
                .forEach(list::add);
        return Json.createObjectBuilder().add("exams", list).build();
    }

    /** Results of people who never were there before. */
    static JsonArray ofNewPeople(String batch, int count, int exams) {
        var results = Json.createArrayBuilder();
        IntStream.range(0, count)
                .mapToObj(n -> result(batch + "." + n + "@example.org", batch + "-" + n, n % exams))
                .forEach(results::add);
        return results.build();
    }

    static JsonArrayBuilder one(String email, String id, int exam) {
        return Json.createArrayBuilder().add(result(email, id, exam));
    }

    static JsonObjectBuilder result(String email, String id, int exam) {
        return Json.createObjectBuilder()
                .add("externalId", id)
                .add("exam", code(exam))
                .add("takenOn", "2026-11-03")
                .add("outcome", "pass")
                .add(
                        "candidate",
                        Json.createObjectBuilder()
                                .add("email", email)
                                .add("givenName", "Measured")
                                .add("familyName", "Earner")
                                .add("locale", "it"));
    }

    private static String code(int n) {
        return String.format(Locale.ROOT, "BENCH-%03d", n);
    }
}
