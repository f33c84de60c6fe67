package org.distintivo.platform.portal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cookie of this host alone, which no script reads. Over TLS its name begins with {@code __Host-}
 * (RFC 6265bis §4.1.3.2), so that no neighbouring host can plant one.
 */
public enum HostCookie {
    /** The session, see {@link SessionCookie}. */
    SESSION("SESSION"),
    /** The language that somebody has chosen. */
    LANGUAGE("lang"),
    /** What lets a browser be known again when its owner signs in. */
    DEVICE("device");

    private static final String HOST_ONLY = "__Host-";

    private final String plainName;

    HostCookie(String plainName) {
        this.plainName = plainName;
    }

    String name(boolean overTls) {
        return overTls ? HOST_ONLY + plainName : plainName;
    }

    /** Of that value, to be added to the answer to this request. */
    public Cookie of(String value, Duration life, HttpServletRequest request) {
        var cookie = new Cookie(name(request.isSecure()), value);
        cookie.setPath("/");
        cookie.setMaxAge((int) life.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** The value that the browser sent. */
    public Optional<String> find(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name(request.isSecure())))
                .map(Cookie::getValue)
                .findFirst();
    }
}
