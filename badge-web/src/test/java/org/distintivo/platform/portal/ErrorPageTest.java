package org.distintivo.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.distintivo.platform.domain.Roles;
import org.junit.jupiter.api.Test;

class ErrorPageTest {

    private final Map<String, Object> attributes = new HashMap<>();
    private boolean staff = true;

    @Test
    void what_the_container_names_by_its_facelet_is_known_by_the_address_asked_for() {
        attributes.put(RequestDispatcher.ERROR_REQUEST_URI, "/earning/console/earner.xhtml");
        attributes.put(ErrorPage.ASKED, "/console/earners/999999");

        assertThat(ErrorPage.isInConsole(request())).isTrue();
    }

    @Test
    void what_has_no_page_is_known_by_its_own_address() {
        attributes.put(RequestDispatcher.ERROR_REQUEST_URI, "/console/no-such-page");

        assertThat(ErrorPage.isInConsole(request())).isTrue();
    }

    @Test
    void the_console_shows_nothing_of_itself_to_others_and_elsewhere() {
        attributes.put(RequestDispatcher.ERROR_REQUEST_URI, "/consoles");
        assertThat(ErrorPage.isInConsole(request())).isFalse();

        attributes.put(RequestDispatcher.ERROR_REQUEST_URI, "/console/no-such-page");
        staff = false;
        assertThat(ErrorPage.isInConsole(request())).isFalse();
    }

    private HttpServletRequest request() {
        return Stub.of(
                HttpServletRequest.class,
                (method, arguments) ->
                        switch (method) {
                            case "getAttribute" -> attributes.get(arguments[0]);
                            case "isUserInRole" -> staff && arguments[0].equals(Roles.MANAGER);
                            default -> null;
                        });
    }
}
