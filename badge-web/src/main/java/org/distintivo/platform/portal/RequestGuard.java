package org.distintivo.platform.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Refuses what no client of good faith sends, before anything else reads it: a path or query that
 * is not in its plain form, a header that cannot be read, a body that is too large (ADR 0033). What
 * is behind here need not be ready for any of it. One thing people of good faith do send: a link of
 * a mail with punctuation at its end, which is led to its page ({@link MailedLink}).
 */
public class RequestGuard extends HttpFilter {

    /** C0 controls and DEL, which no text of ours has; line ends come in bodies only. */
    private static final Pattern CONTROL =
            Pattern.compile("[\\x00-\\x20\\x7f]|%(?:[01][0-9a-fA-F]|7[fF])");

    private static final Pattern BROKEN = Pattern.compile("%(?![0-9a-fA-F]{2})");

    /** RFC 3986 §3.4. */
    private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9._~!$&'()*+,;=:@/?%-]*+");

    /** A page's state belongs into a posted form: an address that holds it would carry it out. */
    private static final Pattern FACES = Pattern.compile("(?:^|&)(?:jakarta|javax)\\.faces\\.");

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // else the container tries whatever charset the caller names, with a trace for an unknown
        // one
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var mailed = MailedLink.tidied(request.getRequestURI(), request.getQueryString());
        if (mailed.isPresent() && isReadable(request.getQueryString())) {
            PageFilter.moved(response, mailed.get());
            return;
        }
        var refusal = refusal(request);
        if (refusal.isPresent()) {
            refusal.get().send(request, response);
        } else {
            chain.doFilter(bounded(request), response);
        }
    }

    private static Optional<RequestRefusal> refusal(HttpServletRequest request) {
        if (!CanonicalPath.is(request.getRequestURI())) {
            return Optional.of(RequestRefusal.path());
        }
        if (!isReadable(request.getQueryString())
                || ErrorPage.isForPrograms(request.getRequestURI())
                        && !isEncoded(request.getQueryString())) {
            return Optional.of(RequestRefusal.query());
        }
        if (ForwardedAddress.isContradictory(request)) {
            return Optional.of(RequestRefusal.header(ForwardedAddress.NEWER));
        }
        return HeaderSyntax.fault(request).map(RequestRefusal::header).or(() -> body(request));
    }

    private static boolean isReadable(String query) {
        return query == null
                || !CONTROL.matcher(query).find()
                        && !BROKEN.matcher(query).find()
                        && !FACES.matcher(query).find()
                        && CanonicalPath.isUtf8(query);
    }

    /** Browsers leave marks such as braces as they are; what reads a program's query does not. */
    private static boolean isEncoded(String query) {
        return query == null || QUERY.matcher(query).matches();
    }

    private static Optional<RequestRefusal> body(HttpServletRequest request) {
        var path = RequestedAddress.path(request);
        var most = BodyLimits.of(path);
        if (request.getContentLengthLong() > most) {
            return Optional.of(RequestRefusal.tooLarge(most));
        }
        return isChunked(request) && BodyLimits.needsLength(path)
                ? Optional.of(RequestRefusal.lengthRequired())
                : Optional.empty();
    }

    private static HttpServletRequest bounded(HttpServletRequest request) {
        return isChunked(request)
                ? new BoundedBody(request, BodyLimits.of(RequestedAddress.path(request)))
                : request;
    }

    private static boolean isChunked(HttpServletRequest request) {
        return request.getHeader("Transfer-Encoding") != null;
    }
}
