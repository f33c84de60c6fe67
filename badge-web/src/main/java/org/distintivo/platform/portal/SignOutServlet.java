package org.distintivo.platform.portal;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Ends the session. A plain form of every page posts here; the session cookie is never sent along
 * with another site's form, so nobody else can sign a person out.
 */
@WebServlet("/signout")
public class SignOutServlet extends PortalServlet {

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"cache\"");
        PageFilter.redirect(response, "/");
    }
}
