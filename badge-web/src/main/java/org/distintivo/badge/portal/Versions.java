package org.distintivo.badge.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.distintivo.issuing.service.EditionView;
import org.distintivo.platform.portal.Texts;

/** Lists the versions of the credential of the badge of a page (ADR 87). */
@Named("badgeVersions")
@RequestScoped
public class Versions {

    @Inject private BadgeHistories histories;
    @Inject private Texts texts;

    /**
     * A version.
     *
     * @param what it says otherwise than the one before, in words
     */
    public record Version(Instant signedAt, String what) {}

    /** Returns all versions, the current one first. */
    public List<Version> of(BadgeCard card) {
        var all = new ArrayList<Version>();
        histories.of(card).editions().forEach(it -> all.add(version(it)));
        all.add(new Version(card.badge().acceptedAt(), texts.get("badge.versions.first")));
        return all;
    }

    private Version version(EditionView edition) {
        var what =
                edition.changes().stream()
                        .map(it -> texts.get("badge.versions.change." + it))
                        .collect(Collectors.joining(" "));
        return new Version(
                edition.signedAt(), what.isEmpty() ? texts.get("badge.versions.unknown") : what);
    }
}
