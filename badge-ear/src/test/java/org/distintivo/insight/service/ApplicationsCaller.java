package org.distintivo.insight.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.insight.domain.ApplicationAnswer;
import org.distintivo.insight.service.applying.ReceivedApplicationService;
import org.distintivo.insight.service.applying.ReceivedApplicationView;
import org.distintivo.platform.domain.Roles;

/** Asks about applications as a person of an employer does. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class ApplicationsCaller {

    @Inject private ReceivedApplicationService applications;

    public List<ReceivedApplicationView> list(long employer) {
        return applications.list(employer, null, 0);
    }

    public ReceivedApplicationView require(long employer, String id) {
        return applications.require(employer, id);
    }

    public void answer(long employer, String id, ApplicationAnswer answer, String words) {
        applications.answer(employer, id, answer, words);
    }
}
