package org.distintivo.badge.portal;

import java.util.List;

/**
 * Tells what one feature knows of the history of a badge, for the timeline on its holder's page.
 * Every bean of this type is asked.
 */
public interface BadgeMoments {

    /** Returns what happened, in any order. The holder is signed in. */
    List<BadgeMoment> of(BadgeCard card);
}
