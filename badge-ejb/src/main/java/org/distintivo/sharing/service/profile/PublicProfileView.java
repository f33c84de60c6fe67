package org.distintivo.sharing.service.profile;

import java.util.List;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.catalog.service.IssuerView;
import org.distintivo.sharing.domain.Visibility;

/**
 * What others see of a profile.
 *
 * @param earnerId whose it is, for features that add to it; not for readers
 * @param name that the holder goes by
 * @param visibility {@code LINK} or {@code PUBLIC}
 * @param link the secret part of the address by link
 * @param sections what the holder has chosen, in that order; none without badges
 */
public record PublicProfileView(
        long earnerId,
        String name,
        String about,
        Visibility visibility,
        String handle,
        String link,
        IssuerView issuer,
        List<Section> sections) {

    public PublicProfileView {
        sections = List.copyOf(sections);
    }

    /**
     * Badges that stand together.
     *
     * @param title empty for the first section, which has none
     */
    public record Section(String title, String about, List<BadgeView> badges) {

        public Section {
            badges = List.copyOf(badges);
        }
    }

    /** Returns whether search engines may list it. */
    public boolean listed() {
        return visibility == Visibility.PUBLIC;
    }

    /** Returns the path of its one address for those who may see it. */
    public String path() {
        return listed() ? "/people/" + handle : "/people/link/" + link;
    }
}
