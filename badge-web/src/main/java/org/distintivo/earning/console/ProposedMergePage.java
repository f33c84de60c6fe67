package org.distintivo.earning.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.LongConsumer;
import org.distintivo.account.console.AuditHistory;
import org.distintivo.account.domain.EarnerMerge;
import org.distintivo.account.domain.MergeRefusedException;
import org.distintivo.account.service.EarnerService;
import org.distintivo.account.service.EarnerView;
import org.distintivo.account.service.MergeView;
import org.distintivo.account.service.StaffMergePair;
import org.distintivo.account.service.StaffMergeService;
import org.distintivo.earning.service.MergePreviewService;
import org.distintivo.earning.service.MergePreviewView;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;

/**
 * Shows at {@code /console/merges/{id}} one merge: what another member of staff has proposed, to
 * agree or not; and what was done, to undo it.
 */
@Named
@RequestScoped
public class ProposedMergePage {

    @Inject private StaffMergeService merges;
    @Inject private MergePreviewService previews;
    @Inject private EarnerService earners;
    @Inject private AuditHistory history;
    @Inject private PathParameters parameters;
    @Inject private Navigation navigation;
    @Inject private Language language;
    @Inject private HttpServletRequest request;

    private MergeView merge;
    private MergePreviewView preview;
    private boolean looked;

    @PostConstruct
    void load() {
        merge = merges.require(parameters.number("id").orElseThrow(MergeRefusedException::unknown));
    }

    public String approve() {
        return act(merges::approve, "earning.merging.done");
    }

    public String refuse() {
        return act(
                merges::refuse, isOwn() ? "earning.merging.takenBack" : "earning.merging.refused");
    }

    public String undo() {
        return act(merges::undo, "earning.merging.undone");
    }

    private String act(LongConsumer action, String done) {
        try {
            action.accept(merge.id());
            navigation.done(done);
        } catch (MergeRefusedException e) {
            navigation.notDone("account.problem." + e.code());
        }
        return navigation.again();
    }

    public MergeView getMerge() {
        return merge;
    }

    public boolean isProposed() {
        return merge.state() == EarnerMerge.State.PROPOSED;
    }

    /** Returns whether it was done and may be undone. */
    public boolean isDone() {
        return merge.state() == EarnerMerge.State.DONE;
    }

    /** Returns whether the reader has proposed it, so that somebody else has to agree. */
    public boolean isOwn() {
        return request.getUserPrincipal().getName().equals(merge.proposedBy());
    }

    public EarnerView getKept() {
        return earners.require(merge.keptId());
    }

    /** Returns whether a wish for another name is taken back by it. */
    public boolean isDroppingNameWish() {
        return isProposed() && merges.hasNameWish(merge.goneId());
    }

    public EarnerView getGone() {
        return earners.require(merge.goneId());
    }

    /** Returns the address of who proposed it. */
    public String getProposer() {
        return merge.proposedBy() == null ? "" : history.nameOf(merge.proposedBy());
    }

    /** Returns what would come of it; null where it can no longer be. */
    public MergePreviewView getPreview() {
        if (preview == null && isProposed() && !looked) {
            looked = true;
            look();
        }
        return preview;
    }

    private void look() {
        try {
            var pair = new StaffMergePair(merge.keptId(), merge.goneId());
            preview = previews.preview(pair, language.getLocale());
        } catch (MergeRefusedException e) {
            preview = null; // one of them is another person meanwhile
        }
    }
}
