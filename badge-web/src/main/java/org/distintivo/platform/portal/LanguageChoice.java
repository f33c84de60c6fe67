package org.distintivo.platform.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.distintivo.platform.service.AcceptLanguage;
import org.distintivo.platform.service.Messages;

/**
 * Chooses the language of a request: the link in the page's head, else the cookie which that link
 * left, else the account's, else the browser's.
 */
final class LanguageChoice {

    static final String PARAMETER = "lang";

    /** The session attribute with the account's {@link Locale}. */
    static final String ACCOUNT = "org.distintivo.language";

    private static final Pattern IN_QUERY =
            Pattern.compile("(?:^|&)" + PARAMETER + "=([a-zA-Z-]{2,35})(?=&|$)");

    private static final Duration A_YEAR = Duration.ofDays(365);

    private LanguageChoice() {}

    /**
     * Keeps the chosen language in a cookie and redirects to the same page. Public pages never set
     * a cookie: there the parameter decides.
     *
     * @return whether the answer is given
     */
    static boolean keep(
            Audience audience, HttpServletRequest request, HttpServletResponse response) {
        // a POST's body is left unread: a file in it is for Faces to read
        if (audience == Audience.PUBLIC || !request.getMethod().equals("GET")) {
            return false;
        }
        var wanted = parameter(request);
        if (wanted.isEmpty()) {
            return false;
        }
        response.addCookie(HostCookie.LANGUAGE.of(wanted.get(), A_YEAR, request));
        var rest = withoutChoice(request.getQueryString());
        PageFilter.redirect(response, request.getRequestURI() + (rest.isEmpty() ? "" : "?" + rest));
        return true;
    }

    /** Returns the first language asked for that has texts. */
    static Locale of(HttpServletRequest request, Messages messages) {
        return wishes(request)
                .flatMap(wish -> messages.find(wish).stream())
                .findFirst()
                .orElseGet(() -> messages.closest(null));
    }

    /** Returns a query that asks for the same page in that language. */
    static String queryWith(String query, Locale language) {
        var rest = withoutChoice(query);
        return "?"
                + rest
                + (rest.isEmpty() ? "" : "&")
                + PARAMETER
                + "="
                + language.toLanguageTag();
    }

    private static Stream<Locale> wishes(HttpServletRequest request) {
        var parameter = parameter(request).map(LanguageChoice::tag).stream();
        var account =
                Stream.ofNullable(request.getSession(false))
                        .map(session -> (Locale) session.getAttribute(ACCOUNT))
                        .filter(Objects::nonNull);
        var browser = AcceptLanguage.of(request.getHeader("Accept-Language")).stream();
        return Stream.of(parameter, cookie(request), account, browser).flatMap(Function.identity());
    }

    /** Read from the query itself, because an error page must not fail at what is wrong with it. */
    private static Optional<String> parameter(HttpServletRequest request) {
        return Stream.ofNullable(RequestedAddress.sentQuery(request))
                .map(IN_QUERY::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    private static Stream<Locale> cookie(HttpServletRequest request) {
        return HostCookie.LANGUAGE.find(request).map(LanguageChoice::tag).stream();
    }

    private static Locale tag(String text) {
        return Locale.forLanguageTag(text);
    }

    private static String withoutChoice(String query) {
        return Stream.ofNullable(query)
                .flatMap(all -> Arrays.stream(all.split("&")))
                .filter(part -> !part.isEmpty() && !part.startsWith(PARAMETER + "="))
                .collect(Collectors.joining("&"));
    }
}
