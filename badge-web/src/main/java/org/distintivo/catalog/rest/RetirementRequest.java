package org.distintivo.catalog.rest;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.distintivo.catalog.domain.RetirementFaultyException;
import org.distintivo.platform.service.StrictJson;

/** The body <code>{"retiredOn": "YYYY-MM-DD"}</code>. */
record RetirementRequest(LocalDate retiredOn) {

    private static final int MAX_BYTES = 10_000;
    private static final int LENGTH_OF_A_DAY = 10; // longer ones are years beyond 9999

    static RetirementRequest read(InputStream body) {
        if (StrictJson.read(body, MAX_BYTES) instanceof JsonObject json
                && json.keySet().equals(Set.of("retiredOn"))
                && json.get("retiredOn") instanceof JsonString day
                && day.getString().length() == LENGTH_OF_A_DAY) {
            return new RetirementRequest(parse(day.getString()));
        }
        throw new RetirementFaultyException();
    }

    private static LocalDate parse(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new RetirementFaultyException();
        }
    }
}
