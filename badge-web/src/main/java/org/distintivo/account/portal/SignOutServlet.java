package org.distintivo.account.portal;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.distintivo.platform.portal.PageFilter;
import org.distintivo.platform.portal.PortalServlet;

/**
 * Ends the session. A plain form of every page posts here; the session cookie is never sent along
 * with another site's form, so nobody else can sign a person out.
 */
@WebServlet("/signout")
public class SignOutServlet extends PortalServlet {

    @Inject private transient BrowserSession session;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        session.end();
        response.setHeader("Clear-Site-Data", "\"cache\"");
        PageFilter.redirect(response, "/");
    }
}
