package org.distintivo.insight.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.distintivo.insight.domain.PostingImportState;
import org.distintivo.insight.domain.PostingStatus;
import org.distintivo.insight.domain.PostingsRefusedException;
import org.distintivo.insight.service.PostingImportService;
import org.distintivo.insight.service.PostingImportView;
import org.distintivo.insight.service.QuarantinedView;
import org.distintivo.platform.portal.Navigation;

/**
 * Shows at {@code /console/postings/{id}} how far a feed is and what was put aside, and lets staff
 * decide about one that is held.
 */
@Named
@RequestScoped
public class FeedPage {

    private static final int ASIDE = 100;
    private static final Set<PostingImportState> UNDER_WAY =
            EnumSet.of(
                    PostingImportState.QUEUED,
                    PostingImportState.RUNNING,
                    PostingImportState.WITHDRAWING);

    @Inject private PostingImportService imports;
    @Inject private Navigation navigation;
    @Inject private HttpServletRequest request;

    private PostingImportView view;

    @PostConstruct
    void load() {
        view = imports.require(request.getParameter("id"));
    }

    public PostingImportView getView() {
        return view;
    }

    /** Returns whether something of it is still to come. */
    public boolean isUnderWay() {
        return UNDER_WAY.contains(view.state());
    }

    public boolean isHeld() {
        return view.state() == PostingImportState.HELD;
    }

    /** Returns how many postings it names that were understood. */
    public int getNamed() {
        return view.received() - count("QUARANTINED");
    }

    /** Returns how many of its postings came to an end of that name. */
    public int count(String status) {
        return view.counts().get(PostingStatus.valueOf(status));
    }

    public List<QuarantinedView> getAside() {
        return imports.listQuarantined(view.id(), ASIDE);
    }

    /** Returns under what decisions about it are recorded. */
    public String getSubject() {
        return view.subject();
    }

    public String take() {
        return decide(() -> imports.release(view.id()), "insight.console.held.taken");
    }

    public String leave() {
        return decide(() -> imports.refuse(view.id()), "insight.console.held.left");
    }

    private String decide(Runnable decision, String outcome) {
        try {
            decision.run();
            navigation.done(outcome);
        } catch (PostingsRefusedException e) {
            navigation.notDoneFor(e);
        }
        return navigation.to("/console/postings/" + view.id());
    }
}
