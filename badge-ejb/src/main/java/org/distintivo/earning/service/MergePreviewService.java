package org.distintivo.earning.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.distintivo.account.service.MergeRegister;
import org.distintivo.account.service.MergeRequestView;
import org.distintivo.account.service.StaffMergePair;
import org.distintivo.account.service.StaffMerges;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.earning.service.MergePreviewView.BadgeLine;
import org.distintivo.earning.service.MergePreviewView.DoubledLine;
import org.distintivo.earning.service.MergePreviewView.ResultLine;
import org.distintivo.platform.domain.Roles;

/**
 * Shows what would come of making two people one: it is done, looked at and rolled back, so that
 * the preview is right by nature. Nobody is told, and nothing is left behind.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MergePreviewService {

    @Inject private MergeRegister merges;
    @Inject private StaffMerges staffMerges;
    @Inject private BadgeService badges;
    @Inject private ExamResultRepository results;
    @Inject private CatalogService catalog;
    @Resource private EJBContext context;

    /**
     * Shows the signed-in person what making the other account part of this one, or the other way
     * round, would come to: that is the same for badges and results.
     *
     * @throws org.distintivo.account.domain.MergeRefusedException if nothing is proved
     */
    @RolesAllowed(Roles.EARNER)
    public MergePreviewView previewOwn(MergeRequestView request, Locale language) {
        var pair = new StaffMergePair(request.own().id(), request.other().id());
        return preview(pair, () -> merges.merge(false), language);
    }

    /** Shows staff what would come of it. */
    @RolesAllowed(Roles.MANAGER)
    public MergePreviewView preview(StaffMergePair pair, Locale language) {
        return preview(pair, () -> staffMerges.tryOut(pair), language);
    }

    private MergePreviewView preview(StaffMergePair pair, Runnable merge, Locale language) {
        context.setRollbackOnly();
        var coming =
                results.listByEarners(List.of(pair.goneId())).stream()
                        .map(it -> new ResultLine(it.exam(), it.takenOn()))
                        .toList();
        var own = badges.listOf(pair.keptId());
        var others = badges.listOf(pair.goneId());
        merge.run();
        var together = badges.listOf(pair.keptId());
        var titles =
                catalog.listNames(
                        Stream.of(own, others, together)
                                .flatMap(List::stream)
                                .map(BadgeView::achievement)
                                .toList(),
                        language);
        return compare(coming, new Sides(own, others, together), titles);
    }

    private record Sides(List<BadgeView> own, List<BadgeView> others, List<BadgeView> together) {}

    private MergePreviewView compare(
            List<ResultLine> coming, Sides sides, Map<AchievementKey, String> titles) {
        Map<String, BadgeView> before = new HashMap<>();
        Stream.of(sides.own(), sides.others())
                .flatMap(List::stream)
                .forEach(it -> before.put(it.id(), it));
        Map<String, BadgeView> after = new HashMap<>();
        sides.together().forEach(it -> after.put(it.id(), it));
        var moving = new ArrayList<BadgeLine>();
        var completed = new ArrayList<BadgeLine>();
        var replaced = new ArrayList<BadgeLine>();
        for (var badge : sides.together()) {
            var known = before.get(badge.id());
            if (known == null || known.state() == BadgeState.WITHDRAWN && isOpen(badge)) {
                completed.add(line(badge, titles));
            } else if (isOpen(known) && badge.state() == BadgeState.WITHDRAWN) {
                replaced.add(line(known, titles));
            } else if (sides.others().contains(known) && known.state() != BadgeState.WITHDRAWN) {
                moving.add(line(badge, titles));
            }
        }
        var doubled =
                before.values().stream()
                        .filter(it -> !after.containsKey(it.id()))
                        .filter(it -> it.state() != BadgeState.WITHDRAWN)
                        .flatMap(it -> doubled(it, after, titles).stream())
                        .toList();
        var told = doubled.stream().map(it -> it.stays().id()).toList();
        moving.removeIf(it -> told.contains(it.id()));
        return new MergePreviewView(coming, moving, completed, doubled, replaced);
    }

    private List<DoubledLine> doubled(
            BadgeView behind, Map<String, BadgeView> after, Map<AchievementKey, String> titles) {
        return badges
                .find(behind.id())
                .map(BadgeView::doubledBy)
                .map(after::get)
                .map(
                        stays ->
                                new DoubledLine(
                                        line(stays, titles),
                                        line(behind, titles),
                                        behind.state().isIssued()))
                .stream()
                .toList();
    }

    private static boolean isOpen(BadgeView badge) {
        return badge.state() == BadgeState.WAITING || badge.state() == BadgeState.DECLINED;
    }

    private static BadgeLine line(BadgeView badge, Map<AchievementKey, String> titles) {
        var title = titles.getOrDefault(badge.achievement(), badge.achievement().code());
        return new BadgeLine(badge.id(), title, badge.state());
    }
}
