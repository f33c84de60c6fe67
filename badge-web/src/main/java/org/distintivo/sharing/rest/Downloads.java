package org.distintivo.sharing.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import org.distintivo.sharing.domain.Look;
import org.distintivo.sharing.service.LookCounter;
import org.distintivo.sharing.service.LookRequest;

/** Has downloads of the files of a badge counted; what the caller has already is none. */
@ApplicationScoped
public class Downloads {

    @Inject private LookCounter counter;

    /** Returns the same answer, counted if the file is in it. */
    Response counted(String badgeId, HttpServletRequest request, Response answer) {
        if (answer.getStatus() == Response.Status.OK.getStatusCode()) {
            counter.note(
                    badgeId,
                    Look.DOWNLOAD,
                    new LookRequest(
                            request.getMethod(),
                            request.getHeader("User-Agent"),
                            request.getHeader("Sec-Purpose")));
        }
        return answer;
    }
}
