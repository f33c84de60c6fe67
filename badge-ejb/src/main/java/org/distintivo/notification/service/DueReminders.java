package org.distintivo.notification.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.distintivo.account.service.EarnerService;
import org.distintivo.account.service.EarnerView;
import org.distintivo.badge.service.BadgeReminders;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.notification.domain.MailData;
import org.distintivo.notification.domain.MailKind;
import org.distintivo.notification.domain.MailTarget.OfEarner;
import org.distintivo.notification.domain.MailTemplate;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Settings;

/**
 * Writes the one reminder of badges that have waited for long, one mail for each person. In the
 * same transaction the badges are marked, so that neither another server nor a second attempt
 * reminds of them again. Whoever cannot or does not want to be reminded counts as reminded.
 *
 * <p>With a badge that is due, the person's others are told of that have waited for half the time,
 * so that nobody is reminded week after week.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DueReminders {

    private static final int PEOPLE_AT_ONCE = 100;

    @Inject private BadgeReminders badges;
    @Inject private EarnerService earners;
    @Inject private MailRefusals refusals;
    @Inject private MailWriter writer;
    @Inject private OutboxRepository outbox;
    @Inject private Settings settings;

    /** Returns whether a badge has waited for long that nobody was reminded of. */
    public boolean isAnyDue() {
        var days = settings.reminderDays();
        return days > 0
                && !badges.listEarnersDue(outbox.now().minus(Duration.ofDays(days)), 1).isEmpty();
    }

    /**
     * Writes some reminders.
     *
     * @return whether there may be more to write
     */
    public boolean writeSome() {
        var days = settings.reminderDays();
        if (days == 0) {
            return false;
        }
        var now = outbox.now(); // the database's
        var due = now.minus(Duration.ofDays(days));
        var people = new TreeSet<>(badges.listEarnersDue(due, PEOPLE_AT_ONCE));
        people.forEach(earners::lock);
        var waiting = badges.remind(people, now.minus(Duration.ofDays(days).dividedBy(2)));
        var readers = readers(earners.listByIds(people));
        readers.keySet().removeAll(refusals.refusing(MailKind.REMINDER, readers));
        waiting.stream()
                .filter(badge -> readers.containsKey(badge.earnerId()))
                .collect(groupingBy(BadgeView::earnerId, mapping(BadgeView::id, toList())))
                .forEach(
                        (earnerId, ids) ->
                                writer.write(
                                        MailTemplate.BADGES_REMINDER,
                                        new OfEarner(earnerId),
                                        MailData.badges(ids)));
        return !waiting.isEmpty();
    }

    /** Returns those who can be written to. */
    private static Map<Long, MailAddress> readers(Map<Long, EarnerView> people) {
        Map<Long, MailAddress> readers = new HashMap<>();
        people.values().stream()
                .filter(MailRecipients::isReachable)
                .forEach(it -> readers.put(it.id(), MailRecipients.address(it)));
        return readers;
    }
}
