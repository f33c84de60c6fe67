package org.distintivo.platform.portal;

import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers every address that nothing else answers. The container's own file servlet would log a
 * warning for each: a gift to whoever wants to fill a disk.
 *
 * <p>Every public address is this servlet's until the page filter leads it to its Facelet, so a
 * form with a file is read by this one's limits; they are those of the Faces servlet in web.xml.
 */
@WebServlet("/")
@MultipartConfig(maxFileSize = 5_242_880, maxRequestSize = 6_291_456, fileSizeThreshold = 262_144)
public class NothingHere extends HttpServlet {

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
