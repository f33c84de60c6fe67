package org.distintivo.badge.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists what happened to the badge of a page, the newest first. */
@Named
@RequestScoped
public class Timeline {

    /** More are folded. */
    private static final int SHOWN = 6;

    @Inject @Any private Instance<BadgeMoments> features;

    private List<BadgeMoment> all;

    /** Returns the newest moments. */
    public List<BadgeMoment> newest(BadgeCard card) {
        return all(card).subList(0, Math.min(SHOWN, all.size()));
    }

    /** Returns the moments before those. */
    public List<BadgeMoment> earlier(BadgeCard card) {
        return all(card).subList(Math.min(SHOWN, all.size()), all.size());
    }

    private List<BadgeMoment> all(BadgeCard card) {
        if (all == null) {
            var found = new ArrayList<BadgeMoment>();
            features.forEach(it -> found.addAll(it.of(card)));
            found.sort(BadgeMoment.ORDER);
            Collections.reverse(found);
            all = found;
        }
        return all;
    }
}
