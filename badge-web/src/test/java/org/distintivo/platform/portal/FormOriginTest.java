package org.distintivo.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormOriginTest {

    private static final String BASE_URL = "https://badges.contoso.example";

    @ParameterizedTest
    @CsvSource({
        "same-origin, ,                                false",
        "none,        ,                                false",
        "same-site,   https://badges.contoso.example,  true",
        "cross-site,  ,                                true",
        // browsers of before 2023
        ",            https://badges.contoso.example,  false",
        ",            http://inside:9080,              false",
        ",            https://www.contoso.example,     true",
        ",            https://badges.contoso.example.elsewhere.example, true",
        ",            null,                            true",
        // a program
        ",            ,                                false",
    })
    void a_form_is_ours_if_the_browser_says_so(String site, String origin, boolean foreign) {
        assertThat(FormOrigin.isForeign(posted("/signin", site, origin), BASE_URL))
                .isEqualTo(foreign);
    }

    @ParameterizedTest
    @CsvSource({"/signup/confirm", "/password/reset", "/claim/secret"})
    void a_page_that_gives_no_referrer_tells_no_origin_either(String address) {
        assertThat(FormOrigin.isForeign(posted(address, null, "null"), BASE_URL)).isFalse();
    }

    private static HttpServletRequest posted(String address, String site, String origin) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Sec-Fetch-Site", site);
        headers.put("Origin", origin);
        headers.put("Host", "inside:9080");
        return Stub.of(
                HttpServletRequest.class,
                (method, arguments) ->
                        switch (method) {
                            case "getHeader" -> headers.get((String) arguments[0]);
                            case "getRequestURI", "getServletPath" -> address;
                            case "getContextPath" -> "";
                            default -> null;
                        });
    }
}
