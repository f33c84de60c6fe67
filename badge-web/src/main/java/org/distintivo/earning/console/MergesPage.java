package org.distintivo.earning.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.account.service.EarnerService;
import org.distintivo.account.service.EarnerView;
import org.distintivo.account.service.MergeView;
import org.distintivo.account.service.StaffMergeService;

/** Lists at {@code /console/merges} what waits for a second member of staff. */
@Named
@RequestScoped
public class MergesPage {

    @Inject private StaffMergeService merges;
    @Inject private EarnerService earners;

    public List<MergeView> getProposed() {
        return merges.listProposed();
    }

    /** Returns who takes part. */
    public EarnerView person(long id) {
        return earners.require(id);
    }
}
