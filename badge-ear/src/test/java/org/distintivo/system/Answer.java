package org.distintivo.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What the server answered. */
public record Answer(HttpResponse<byte[]> response) {

    public int status() {
        return response.statusCode();
    }

    public byte[] body() {
        return response.body();
    }

    public String text() {
        return new String(body(), StandardCharsets.UTF_8);
    }

    /** The header's first value, or an empty text. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Fails unless a browser lets scripts of any site read this. */
    public Answer open() {
        var origins = response.headers().allValues("Access-Control-Allow-Origin");
        assertThat(origins).as("who may read %s", this).containsExactly("*");
        return this;
    }

    /** Fails unless the status is that one. */
    public Answer status(int expected) {
        assertThat(status()).as("status of %s: %s", this, shortened()).isEqualTo(expected);
        return this;
    }

    /** Fails unless the call went well. */
    public Answer ok() {
        assertThat(status()).as("status of %s: %s", this, shortened()).isBetween(200, 299);
        return this;
    }

    public JsonObject object() {
        return ok().structure().asJsonObject();
    }

    public JsonArray array() {
        return ok().structure().asJsonArray();
    }

    /** Fails unless this is a problem document (RFC 9457) of that status and code; returns it. */
    public JsonObject problem(int status, String code) {
        status(status);
        var problem = refusal();
        assertThat(problem.getString("code")).as("code of %s", problem).isEqualTo(code);
        return problem;
    }

    /**
     * Fails unless this is a whole problem document: code, title and detail in words of ours, not
     * the code again.
     */
    public JsonObject refusal() {
        assertThat(header("Content-Type"))
                .as("type of %s: %s", this, shortened())
                .startsWith("application/problem+json");
        var problem = structure().asJsonObject();
        var code = problem.getString("code");
        assertThat(problem.getInt("status")).isEqualTo(status());
        assertThat(problem.getString("type")).as("type of %s", problem).endsWith("#" + code);
        assertThat(problem.getString("title")).isNotBlank().isNotEqualTo(code);
        assertThat(problem.getString("detail")).isNotBlank();
        return problem;
    }

    private JsonStructure structure() {
        try (var reader = Json.createReader(new ByteArrayInputStream(body()))) {
            return reader.read();
        }
    }

    private String shortened() {
        return text().substring(0, Math.min(text().length(), 1_000));
    }

    @Override
    public String toString() {
        return response.request().method() + " " + response.request().uri();
    }
}
