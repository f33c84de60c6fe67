package org.distintivo.earning.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.account.domain.EarnerMerge.State;
import org.distintivo.account.domain.EarnerUnknownException;
import org.distintivo.account.domain.EarnersMerged;
import org.distintivo.account.service.MergeView;
import org.distintivo.account.service.StaffMergeService;

/** The merges in which the person of {@code /console/earners/{id}} has part. */
@Named
@RequestScoped
public class PersonMerges {

    @Inject private StaffMergeService merges;
    @Inject private PathParameters parameters;

    private List<MergeView> all;

    public List<MergeView> getAll() {
        if (all == null) {
            all = merges.list(id());
        }
        return all;
    }

    /** Returns whether the person of the page became another one by it. */
    public boolean isGone(MergeView merge) {
        return merge.goneId() == id();
    }

    /** Returns whether somebody else became the person of the page, and still is. */
    boolean isOfTwo() {
        return getAll().stream().anyMatch(it -> it.state() == State.DONE && !isGone(it));
    }

    /** Returns how the record of what was done by hand names the person. */
    public String getSubject() {
        return EarnersMerged.subject(id());
    }

    private long id() {
        return parameters.number("id").orElseThrow(EarnerUnknownException::new);
    }
}
