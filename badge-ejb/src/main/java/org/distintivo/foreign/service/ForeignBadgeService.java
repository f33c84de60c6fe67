package org.distintivo.foreign.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.account.service.EarnerService;
import org.distintivo.foreign.domain.ForeignBadge;
import org.distintivo.foreign.domain.ForeignBadgeFile;
import org.distintivo.foreign.domain.ForeignBadgeRefusal;
import org.distintivo.foreign.domain.ForeignBadgeRefusedException;
import org.distintivo.foreign.domain.ForeignBadgeUnknownException;
import org.distintivo.foreign.domain.ForeignFileKind;
import org.distintivo.platform.domain.Roles;
import org.distintivo.sharing.service.profile.ShownProfiles;
import org.distintivo.verifying.domain.VerificationReport;

/**
 * What a holder does with badges of other issuers. After a merge a person may have the same badge
 * twice: one of the two stands for both, and what is done to it is done to both.
 */
@Stateless
@RolesAllowed(Roles.EARNER)
public class ForeignBadgeService {

    /** Drafts that a person may have open side by side; the oldest go. */
    private static final int MOST_DRAFTS = 5;

    @Inject private ForeignBadgeRepository badges;
    @Inject private ShownProfiles profiles;
    @Inject private EarnerService earners;
    @Inject private CurrentEarner caller;
    @Inject private Clock clock;

    /** Keeps a badge as a draft, unless the signed-in person has it already. */
    public ForeignBadgeView keep(ForeignDraft draft) {
        earners.lock(caller.id());
        var mine = badges.listOf(caller.id());
        var same =
                mine.stream().filter(it -> it.fingerprint().equals(draft.fingerprint())).toList();
        var standing = same.stream().filter(it -> it.addedAt() != null).findFirst();
        if (standing.isPresent()) {
            return view(standing.get());
        }
        requireRoom(mine);
        same.forEach(badges::remove);
        mine.stream()
                .filter(it -> it.addedAt() == null && !same.contains(it))
                .sorted(Comparator.comparing(ForeignBadge::handedInAt).reversed())
                .skip(MOST_DRAFTS - 1L)
                .forEach(badges::remove);
        return view(added(draft));
    }

    private ForeignBadge added(ForeignDraft draft) {
        var now = clock.instant();
        var badge = new ForeignBadge(caller.id(), draft.fingerprint(), draft.bond(), now);
        badge.found(draft.finding(), now, Night.after(now));
        badges.add(badge);
        var kind = ForeignFileKind.of(draft.document());
        badges.add(new ForeignBadgeFile(badge.id(), kind, draft.document()));
        badges.add(new ForeignBadgeFile(badge.id(), ForeignFileKind.PICTURE, draft.picture()));
        return badge;
    }

    private static void requireRoom(List<ForeignBadge> mine) {
        if (mine.stream().filter(it -> it.addedAt() != null).count() >= ForeignBadge.MOST) {
            throw new ForeignBadgeRefusedException(ForeignBadgeRefusal.TOO_MANY, ForeignBadge.MOST);
        }
    }

    /** Returns the badges that the signed-in person has added, each once, the newest first. */
    public List<ForeignBadgeView> listMine() {
        var standing = new LinkedHashMap<String, ForeignBadge>();
        badges.listOf(caller.id()).stream()
                .filter(it -> it.addedAt() != null)
                .forEach(it -> standing.putIfAbsent(it.fingerprint(), it));
        return standing.values().stream()
                .sorted(Comparator.comparing(ForeignBadge::addedAt).reversed())
                .map(this::view)
                .toList();
    }

    /**
     * Returns a badge of the signed-in person, a draft too.
     *
     * @throws ForeignBadgeUnknownException if there is none
     */
    public ForeignBadgeView require(String id) {
        return view(own(id));
    }

    /** Returns what the last verification of that badge found. */
    public VerificationReport report(String id) {
        return ReportText.read(own(id).report());
    }

    /** Returns the badge itself as it was handed in. */
    public ForeignFileView document(String id) {
        var badge = own(id);
        return badges.findDocument(badge.id())
                .map(it -> ForeignFileView.of(badge, it))
                .orElseThrow(ForeignBadgeUnknownException::new);
    }

    /** Returns its picture as a PNG. */
    public byte[] picture(String id) {
        return badges.findPicture(own(id).id())
                .map(ForeignBadgeFile::content)
                .orElseThrow(ForeignBadgeUnknownException::new);
    }

    /** Adds a draft, because the signed-in person confirms that the badge is theirs. */
    public void add(String id) {
        earners.lock(caller.id());
        var badge = own(id);
        if (badge.addedAt() == null) {
            requireRoom(badges.listOf(caller.id()));
            badge.add(clock.instant());
        }
    }

    /** Forgets a badge and its files. One that is gone already stays gone. */
    public void remove(String id) {
        each(id, badges::remove);
    }

    /**
     * Shows a badge on the profile.
     *
     * @throws org.distintivo.foreign.domain.ForeignBadgeNotShowableException if nobody vouches for
     *     it, or it is not good
     */
    public void show(String id) {
        Instant now = clock.instant();
        each(id, it -> it.show(now));
    }

    public void hide(String id) {
        each(id, ForeignBadge::hide);
    }

    private void each(String id, Consumer<ForeignBadge> change) {
        earners.lock(caller.id());
        var fingerprint = own(id).fingerprint();
        badges.listOf(caller.id()).stream()
                .filter(it -> it.fingerprint().equals(fingerprint))
                .forEach(change);
        profiles.changed(caller.id());
    }

    private ForeignBadge own(String id) {
        return badges.find(id)
                .filter(it -> it.earnerId() == caller.id())
                .orElseThrow(ForeignBadgeUnknownException::new);
    }

    private ForeignBadgeView view(ForeignBadge badge) {
        return ForeignBadgeView.of(badge, clock.instant());
    }
}
