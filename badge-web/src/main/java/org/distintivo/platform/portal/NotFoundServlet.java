package org.distintivo.platform.portal;

import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers 404 for every address that nothing else answers. The container's own file servlet would
 * log a warning for each.
 *
 * <p>Every public address is this servlet's until the page filter leads it to its Facelet, so a
 * form with a file is read with this one's {@link UploadLimits}.
 */
@WebServlet("/")
@MultipartConfig(
        maxFileSize = UploadLimits.FILE_BYTES,
        maxRequestSize = UploadLimits.FORM_BYTES,
        fileSizeThreshold = UploadLimits.MEMORY_BYTES)
public class NotFoundServlet extends HttpServlet {

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Never asked: the container logs a stack trace where a servlet without it answers TRACE. */
    @Override
    protected void doTrace(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        service(request, response);
    }
}
