package org.distintivo.platform.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.SecurityContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiCallerTest {

    @Test
    void a_client_of_the_program_is_bound_to_no_employer() {
        var caller = named(ApiCaller.principal(12, null));

        assertThat(caller.client()).contains(12L);
        assertThat(caller.employer()).isEmpty();
        assertThat(caller.actor()).contains("client:12");
    }

    @Test
    void a_client_of_an_employer_tells_whose_it_is_and_is_recorded_under_its_own_name() {
        var caller = named(ApiCaller.principal(12, 7L));

        assertThat(caller.client()).contains(12L);
        assertThat(caller.employer()).contains(7L);
        assertThat(caller.actor()).contains("client:12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"earner:12", "staff:12@7", "client:", "client:12@", "client:12@7@8"})
    void nobody_else_is_a_client(String name) {
        var caller = named(name);

        assertThat(caller.client()).isEmpty();
        assertThat(caller.employer()).isEmpty();
    }

    @Test
    void nobody_at_all_is_no_client() {
        assertThat(named(null).client()).isEmpty();
    }

    private static ApiCaller named(String name) {
        Principal principal = () -> name;
        return new ApiCaller(
                (SecurityContext)
                        Proxy.newProxyInstance(
                                SecurityContext.class.getClassLoader(),
                                new Class<?>[] {SecurityContext.class},
                                (proxy, method, arguments) -> name == null ? null : principal));
    }
}
