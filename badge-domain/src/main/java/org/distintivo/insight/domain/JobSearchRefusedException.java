package org.distintivo.insight.domain;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.Map;
import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a search for jobs asks for something that nobody knows. */
public class JobSearchRefusedException extends RuleViolation {

    private final String field;

    private JobSearchRefusedException(String code, String field, String detail) {
        super(Kind.REFUSED, code, detail);
        this.field = field;
    }

    /** No posting says where that is: 422 {@code job-place-unknown}. */
    public static JobSearchRefusedException place() {
        return new JobSearchRefusedException(
                "job-place-unknown", JobFilter.NEAR, "No posting tells where this place is.");
    }

    /** There is no such skill: 422 {@code job-skill-unknown}. */
    public static JobSearchRefusedException skill() {
        return new JobSearchRefusedException(
                "job-skill-unknown", JobFilter.SKILL, "There is no skill of that id.");
    }

    /** There is no such exam or certification: 422 {@code job-achievement-unknown}. */
    public static JobSearchRefusedException achievement() {
        return new JobSearchRefusedException(
                "job-achievement-unknown",
                JobFilter.ACHIEVEMENT,
                "The catalog has no exam or certification of that code.");
    }

    /** Returns the name of what was asked. */
    public String field() {
        return field;
    }

    @Override
    public Map<String, JsonValue> members() {
        return Map.of("field", Json.createValue(field));
    }
}
