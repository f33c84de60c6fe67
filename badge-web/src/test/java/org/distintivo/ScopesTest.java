package org.distintivo;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.distintivo.integration.domain.ApiScope;
import org.distintivo.platform.rest.RequiredScope;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Every call of the versioned interface is open on purpose, or names a scope that exists. */
@AnalyzeClasses(packages = "org.distintivo")
class ScopesTest {

    private static final List<String> WHERE_ROLES_ARE_DECLARED =
            List.of("src/main/webapp/WEB-INF/web.xml", "../config/server.xml");

    @ArchTest
    static void every_call_names_its_scope(JavaClasses classes) {
        assertThat(calls(classes).filter(call -> !call.isAnnotationPresent(PermitAll.class)))
                .isNotEmpty()
                .allSatisfy(call -> assertThat(RequiredScope.of(call)).as("%s", call).isPresent());
    }

    @ArchTest
    static void every_scope_is_a_role_that_the_server_knows(JavaClasses classes)
            throws IOException {
        var scopes = calls(classes).flatMap(call -> RequiredScope.of(call).stream()).toList();
        assertThat(ApiScope.all()).containsAll(scopes);
        for (var place : WHERE_ROLES_ARE_DECLARED) {
            assertThat(Files.readString(java.nio.file.Path.of(place)))
                    .as(place)
                    .contains(scopes)
                    .contains(ApiScope.all());
        }
    }

    private static Stream<Method> calls(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .map(type -> type.reflect())
                .filter(type -> type.getAnnotation(Path.class).value().startsWith("v1/"))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(call -> call.isAnnotationPresent(Operation.class));
    }
}
