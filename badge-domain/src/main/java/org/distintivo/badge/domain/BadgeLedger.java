package org.distintivo.badge.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.distintivo.catalog.domain.AchievementKey;

/**
 * Keeps all badges of one earner in step with the earner's results.
 *
 * <p>A waiting or declined badge follows the results: it is withdrawn when they no longer give it
 * and waits again, under the same id, when they do. An accepted badge stays although a late result
 * speaks against it, until nothing supports it any more; then it is revoked, which is final: what
 * is earned again later is a new badge. A badge that another one stands for ({@link DoubledBadges})
 * only goes, and never comes.
 */
public final class BadgeLedger {

    private final long earnerId;
    private final Map<AchievementKey, Badge> living = new LinkedHashMap<>();
    private final List<Badge> doubled = new ArrayList<>();
    private final Set<AchievementKey> blocked;

    /**
     * @param badges every badge of the earner, final ones included
     * @param blocked what staff do not let the earner have again
     */
    public BadgeLedger(long earnerId, Collection<Badge> badges, Set<AchievementKey> blocked) {
        this.earnerId = earnerId;
        this.blocked = Set.copyOf(blocked);
        badges.stream()
                .filter(badge -> !badge.state().isFinal())
                .forEach(
                        badge -> {
                            if (badge.isDoubled()) {
                                doubled.add(badge);
                            } else {
                                living.put(badge.achievement(), badge);
                            }
                        });
    }

    /** Which edition of an achievement's artwork a new badge gets. */
    @FunctionalInterface
    public interface CurrentDesign {
        int of(AchievementKey achievement);
    }

    /**
     * What one reconciliation did.
     *
     * @param created badges that did not exist before; the caller persists them
     * @param waiting those that wait now and did not before, created ones included
     */
    public record Changes(
            List<Badge> created, List<Badge> waiting, List<Badge> withdrawn, List<Badge> revoked) {}

    /**
     * Brings the badges in step with what the results now give: awards what is missing, withdraws
     * or revokes what nothing stands behind any more (contract, rule 7). Doing it again changes
     * nothing.
     */
    public Changes reconcile(EarnedBadges earned, CurrentDesign designs, Instant now) {
        var changes =
                new Changes(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var awarded = new LinkedHashMap<AchievementKey, Award>();
        earned.awards().forEach(award -> awarded.put(award.achievement(), award));
        living.values().stream()
                .filter(badge -> !awarded.containsKey(badge.achievement()))
                .forEach(badge -> takeBack(badge, earned, changes, now));
        doubled.stream()
                .filter(badge -> !awarded.containsKey(badge.achievement()))
                .forEach(badge -> takeBackDoubled(badge, earned, changes, now));
        awarded.values().forEach(award -> give(award, designs, changes, now));
        return changes;
    }

    /** Nobody is told of it: the badge that stands for it is taken back as well. */
    private static void takeBackDoubled(
            Badge badge, EarnedBadges earned, Changes changes, Instant now) {
        if (!badge.withdraw(now)) {
            revokeUnsupported(badge, earned, changes, now);
        }
    }

    private static void revokeUnsupported(
            Badge badge, EarnedBadges earned, Changes changes, Instant now) {
        if (badge.state().isIssued() && !earned.supported().contains(badge.achievement())) {
            badge.revoke(RevocationReason.resultNoLongerCounts(earned.why()), now);
            changes.revoked().add(badge);
        }
    }

    private void takeBack(Badge badge, EarnedBadges earned, Changes changes, Instant now) {
        if (badge.withdraw(now)) {
            changes.withdrawn().add(badge);
        } else {
            revokeUnsupported(badge, earned, changes, now);
        }
    }

    private void give(Award award, CurrentDesign designs, Changes changes, Instant now) {
        var badge = living.get(award.achievement());
        if (badge != null) {
            if (badge.follow(award, now)) {
                changes.waiting().add(badge);
            }
        } else if (!blocked.contains(award.achievement())) {
            var created = new Badge(earnerId, award, designs.of(award.achievement()), now);
            changes.created().add(created);
            changes.waiting().add(created);
        }
    }
}
