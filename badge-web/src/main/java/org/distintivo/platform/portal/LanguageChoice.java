package org.distintivo.platform.portal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.distintivo.platform.service.Messages;

/**
 * The language that a request asks for: the link in the page's head, else the cookie which that
 * link left, else the account's, else the browser's.
 */
final class LanguageChoice {

    static final String PARAMETER = "lang";

    /** The session attribute with the account's {@link Locale}. */
    static final String ACCOUNT = "org.distintivo.language";

    private static final Pattern TAG = Pattern.compile("[a-zA-Z-]{2,35}");
    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    private LanguageChoice() {}

    /**
     * Remembers what the link in the head asked for and sends the browser on to the same page.
     * Public pages never set a cookie: there the parameter itself decides.
     *
     * @return whether the answer is given
     */
    static boolean keep(
            Audience audience, HttpServletRequest request, HttpServletResponse response) {
        // a POST's body is left unread: a file in it is for Faces to read
        if (audience == Audience.PUBLIC || !request.getMethod().equals("GET")) {
            return false;
        }
        var wanted = request.getParameter(PARAMETER);
        if (wanted == null || !TAG.matcher(wanted).matches()) {
            return false;
        }
        var cookie = new Cookie(PARAMETER, wanted);
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        var rest = withoutChoice(request.getQueryString());
        PageFilter.redirect(response, request.getRequestURI() + (rest.isEmpty() ? "" : "?" + rest));
        return true;
    }

    /** The first wish that there are texts for. */
    static Locale of(HttpServletRequest request, Messages messages) {
        return wishes(request)
                .filter(wish -> messages.closest(wish).getLanguage().equals(wish.getLanguage()))
                .map(messages::closest)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /** A query that asks for the same page in that language. */
    static String queryWith(String query, Locale language) {
        var rest = withoutChoice(query);
        return "?" + rest + (rest.isEmpty() ? "" : "&") + PARAMETER + "=" + language;
    }

    private static Stream<Locale> wishes(HttpServletRequest request) {
        var parameter = Stream.ofNullable(request.getParameter(PARAMETER)).map(LanguageChoice::tag);
        var account =
                Stream.ofNullable(request.getSession(false))
                        .map(session -> (Locale) session.getAttribute(ACCOUNT))
                        .filter(Objects::nonNull);
        var browser =
                request.getHeader("Accept-Language") == null
                        ? Stream.<Locale>empty()
                        : Collections.list(request.getLocales()).stream();
        return Stream.of(parameter, cookie(request), account, browser).flatMap(Function.identity());
    }

    private static Stream<Locale> cookie(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(PARAMETER))
                .map(cookie -> tag(cookie.getValue()));
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
