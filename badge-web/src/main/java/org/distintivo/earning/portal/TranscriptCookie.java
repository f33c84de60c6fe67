package org.distintivo.earning.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import org.distintivo.earning.domain.TranscriptPass;

/**
 * Lets a browser show for half an hour that the access code of a link was typed, without a session.
 * It is sent to the addresses of that one link only.
 */
@RequestScoped
class TranscriptCookie {

    private static final String NAME = "transcript";

    @Inject private HttpServletRequest request;

    /** Returns what the browser sent; null for nothing. */
    String find() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(it -> it.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /**
     * Adds it to an answer.
     *
     * @param page the address of the link
     */
    void add(String page, String pass, HttpServletResponse response) {
        var cookie = new Cookie(NAME, pass);
        cookie.setPath(page);
        cookie.setMaxAge((int) TranscriptPass.LIFE.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
