package org.distintivo.integration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.distintivo.integration.domain.ApiScope;
import org.distintivo.system.Answer;
import org.distintivo.system.Api;
import org.distintivo.system.Database;
import org.distintivo.system.OnEachDatabase;
import org.distintivo.system.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/**
 * Every call that the description names, with a key that has its scope and with one that has all
 * others.
 */
@OnEachDatabase
class ScopesIT {

    private record Call(String method, String path, JsonObject description) {

        ApiScope scope() {
            return ApiScope.of(description.getString("x-scope")).orElseThrow();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @Parameter Database database;

    @Test
    void a_key_makes_the_calls_of_its_scopes_and_no_others() {
        var server = TestServer.of(database);
        var keys = new ApiKeys(server);
        var calls = calls(server.anyone().get("/openapi?format=JSON").object()).toList();
        assertThat(calls).hasSizeGreaterThan(15);

        for (var scope : ApiScope.values()) {
            var with = server.anyone().with(keys.of(Set.of(scope)));
            var without = server.anyone().with(keys.of(EnumSet.complementOf(EnumSet.of(scope))));
            for (var call : calls) {
                if (call.scope() == scope) {
                    send(without, call).problem(403, "scope-missing");
                    assertThat(send(with, call).status())
                            .as("%s with %s", call, scope.role())
                            .isNotIn(401, 403)
                            .isLessThan(500);
                } else {
                    send(with, call).problem(403, "scope-missing");
                }
            }
        }
    }

    /** With nonsense for a body, so that nothing comes of it. */
    private static Answer send(Api caller, Call call) {
        var address = call.path().replaceAll("\\{[^}]+}", "0");
        if (!call.description().containsKey("requestBody")) {
            return caller.call(call.method(), address);
        }
        var types = call.description().getJsonObject("requestBody").getJsonObject("content");
        return caller.header("Content-Type", types.keySet().iterator().next())
                .send(
                        call.method(),
                        address,
                        BodyPublishers.ofByteArray("nonsense".getBytes(UTF_8)));
    }

    private static Stream<Call> calls(JsonObject description) {
        return description.getJsonObject("paths").entrySet().stream()
                .filter(path -> path.getKey().startsWith("/api/v1/"))
                .flatMap(
                        path ->
                                List.of("get", "put", "post", "patch", "delete").stream()
                                        .filter(path.getValue().asJsonObject()::containsKey)
                                        .map(
                                                method ->
                                                        new Call(
                                                                method.toUpperCase(Locale.ROOT),
                                                                path.getKey(),
                                                                path.getValue()
                                                                        .asJsonObject()
                                                                        .getJsonObject(method))))
                .filter(call -> call.description().containsKey("x-scope"));
    }
}
