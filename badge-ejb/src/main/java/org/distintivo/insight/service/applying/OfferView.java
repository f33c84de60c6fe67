package org.distintivo.insight.service.applying;

import java.util.List;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.insight.domain.ApplicationDestination;

/**
 * What somebody can apply with for an opening, and to whom it would go.
 *
 * @param employer null where the posting does not say
 * @param url of the posting at its source; null where there is none
 * @param badges accepted ones, those that fit the opening first
 * @param fitting public ids of those
 * @param name under which the person applies; empty where none is known
 * @param addresses of the person's that are proved
 */
public record OfferView(
        long posting,
        String title,
        String employer,
        String source,
        String url,
        ApplicationDestination to,
        List<BadgeView> badges,
        List<String> fitting,
        String name,
        List<String> addresses) {}
