package org.distintivo.platform.portal;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.distintivo.platform.domain.UnavailableException;
import org.distintivo.platform.service.DatabaseFaults;
import org.distintivo.platform.service.DatabaseWatch;

/**
 * Answers for everything that fails behind it. While the database is away it refuses all requests
 * but those that need none; anything unforeseen is written to the log once.
 */
public class FailureFilter extends HttpFilter {

    /** Request attribute: what went wrong before any filter, when it was asked who is calling. */
    private static final String SIGN_IN_FAILED = "org.distintivo.signInFailed";

    private static final Logger LOG = Logger.getLogger(FailureFilter.class.getName());

    @Inject private DatabaseWatch database;

    /** For the container. */
    public FailureFilter() {}

    FailureFilter(DatabaseWatch database) {
        this.database = database;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (needsDatabase(request)) {
                requireCaller(request);
            }
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted()) {
                throw e; // half of an answer is out: the connection has to break
            }
            answer(e, request, response);
        }
    }

    private static boolean needsDatabase(HttpServletRequest request) {
        return !request.getServletPath().startsWith(Assets.FOLDER)
                && !request.getServletPath().equals("/favicon.ico");
    }

    /** Refuses a request of which it is not known who sends it. */
    private void requireCaller(HttpServletRequest request) {
        database.requireDatabase();
        if (request.getAttribute(SIGN_IN_FAILED) instanceof RuntimeException failure) {
            throw failure;
        }
    }

    private void answer(Exception thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var told = DatabaseFaults.told(thrown);
        if (told.isPresent()) {
            refuse(told.get(), request, response);
        } else {
            var entry = UUID.randomUUID();
            LOG.log(Level.SEVERE, thrown, () -> "DIST0002E unforeseen failure " + entry);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private void refuse(
            UnavailableException told, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        database.lookNow();
        request.setAttribute(ErrorPage.CODE, told.code());
        request.setAttribute(ErrorPage.DETAIL, told.getMessage());
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
