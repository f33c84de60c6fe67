package org.distintivo.insight.service.employer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.insight.domain.ApplicationAnswer;
import org.distintivo.insight.domain.EmployerKeyNeededException;
import org.distintivo.insight.service.applying.ReceivedApplicationService;
import org.distintivo.insight.service.applying.ReceivedApplicationView;
import org.distintivo.insight.service.applying.ReceivedState;
import org.distintivo.platform.domain.Roles;

/**
 * Shows whoever acts for an employer the applications for that employer's openings, and takes the
 * answers. Another employer's application is as unknown as one that never was.
 */
@Stateless
@RolesAllowed({Roles.EMPLOYER, Roles.APPLICATIONS_READ})
public class EmployerApplications {

    /** Applications on one page of the room's list. */
    public static final int PAGE = ReceivedApplicationService.PAGE;

    @Inject private ReceivedApplicationService applications;
    @Inject private CurrentEmployer current;

    /**
     * Returns a page of applications, the newest first.
     *
     * @param state null for all
     * @param page counted from 0
     */
    public List<ReceivedApplicationView> list(ReceivedState state, int page) {
        return applications.list(employer(), state, page);
    }

    /**
     * Returns the next applications, the oldest first.
     *
     * @param state null for all
     * @param after id of the last one that is known; null to begin
     * @throws org.distintivo.insight.domain.ApplicationRefusedException for an id that is none of
     *     the employer's
     */
    public List<ReceivedApplicationView> listBehind(ReceivedState state, String after, int most) {
        return applications.listBehind(employer(), state, after, most);
    }

    /** Returns how many wait for an answer. */
    public long countOpen() {
        return applications.countOpen(employer());
    }

    /**
     * Returns one.
     *
     * @throws org.distintivo.insight.domain.ApplicationRefusedException if there is none of that
     *     id, or it is another employer's
     */
    @RolesAllowed({Roles.EMPLOYER, Roles.APPLICATIONS_READ, Roles.APPLICATIONS_WRITE})
    public ReceivedApplicationView require(String id) {
        return applications.require(employer(), id);
    }

    /**
     * Answers one, once and for all, and tells its holder.
     *
     * @param words a sentence to the holder; empty for none
     * @throws org.distintivo.insight.domain.ApplicationRefusedException if there is none of that
     *     id, or it was answered, or is open no longer
     */
    @RolesAllowed({Roles.EMPLOYER, Roles.APPLICATIONS_WRITE})
    public void answer(String id, ApplicationAnswer answer, String words) {
        applications.answer(employer(), id, answer, words);
    }

    private long employer() {
        if (!current.isBound()) {
            throw new EmployerKeyNeededException();
        }
        return current.require().id();
    }
}
