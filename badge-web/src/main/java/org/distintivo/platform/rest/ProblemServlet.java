package org.distintivo.platform.rest;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers with a problem document for what the container or a filter refused before any resource
 * was called. The error page includes it; under its own address it is 404.
 */
@WebServlet(ProblemServlet.ADDRESS)
public class ProblemServlet extends HttpServlet {

    static final String ADDRESS = "/problem-document";

    private static final String CODE = "org.distintivo.problem.code";
    private static final String DETAIL = "org.distintivo.problem.detail";

    @Inject private Problems problems;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var failed = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (failed == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var problem =
                problems.of(
                        failed,
                        attribute(request, CODE, StatusCode.of(failed)),
                        attribute(request, DETAIL, StatusCode.detail(failed)),
                        Language.of(request.getHeader("Accept-Language")));
        response.setContentType(Problem.MEDIA_TYPE + ";charset=UTF-8");
        response.getWriter().write(problem.toJson().toString());
    }

    /** Never asked: the container logs a stack trace where a servlet without it answers TRACE. */
    @Override
    protected void doTrace(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        service(request, response);
    }

    private static String attribute(HttpServletRequest request, String name, String otherwise) {
        return request.getAttribute(name) instanceof String text ? text : otherwise;
    }
}
