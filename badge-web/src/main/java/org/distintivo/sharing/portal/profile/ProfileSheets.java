package org.distintivo.sharing.portal.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.badge.portal.BadgeCards;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.sharing.domain.ProfileUnknownException;
import org.distintivo.sharing.portal.profile.ProfileSheet.Part;
import org.distintivo.sharing.service.profile.PublicProfileView;
import org.distintivo.sharing.service.profile.PublicProfileView.Section;

/**
 * Lays a profile out in pages of {@link #MOST} badges, in the reader's language. A section may go
 * on on the next page.
 */
@RequestScoped
public class ProfileSheets {

    /** With so many a page stays below 14 kB with its style sheet, compressed. */
    static final int MOST = 48;

    @Inject private BadgeCards cards;

    /**
     * @param number of the page, as the address says it; null for the first
     * @throws ProfileUnknownException if there is no such page
     */
    ProfileSheet of(PublicProfileView profile, String number) {
        var sections = laidOut(profile.sections());
        int standing = sections.stream().mapToInt(it -> it.cards().size()).sum();
        int pages = Math.max(1, (standing + MOST - 1) / MOST);
        int page = page(number, pages);
        return new ProfileSheet(
                profile, parts(sections, (page - 1) * MOST), different(sections), page, pages);
    }

    private static int page(String number, int pages) {
        if (number == null) {
            return 1;
        }
        if (!number.matches("[1-9]\\d{0,3}") || Integer.parseInt(number) > pages) {
            throw new ProfileUnknownException();
        }
        return Integer.parseInt(number);
    }

    /** Returns the sections with what the catalog says about each badge, asked once for all. */
    List<Part> laidOut(List<Section> sections) {
        var all = sections.stream().flatMap(it -> it.badges().stream()).distinct().toList();
        var known = cards.of(all).stream().collect(Collectors.toMap(BadgeCard::id, it -> it));
        return sections.stream()
                .map(it -> new Part(it.title(), it.about(), cards(it.badges(), known)))
                .filter(it -> !it.cards().isEmpty())
                .toList();
    }

    private static List<BadgeCard> cards(List<BadgeView> badges, Map<String, BadgeCard> known) {
        return badges.stream().map(it -> known.get(it.id())).filter(Objects::nonNull).toList();
    }

    private static int different(List<Part> sections) {
        return (int)
                sections.stream()
                        .flatMap(it -> it.cards().stream())
                        .map(BadgeCard::id)
                        .distinct()
                        .count();
    }

    static List<Part> parts(List<Part> sections, int from) {
        var parts = new ArrayList<Part>();
        int at = 0;
        for (var section : sections) {
            var whole = section.cards();
            int first = Math.min(whole.size(), Math.max(0, from - at));
            int end = Math.min(whole.size(), Math.max(0, from + MOST - at));
            if (first < end) {
                var about = first == 0 ? section.about() : "";
                parts.add(new Part(section.title(), about, whole.subList(first, end)));
            }
            at += whole.size();
        }
        return parts;
    }
}
