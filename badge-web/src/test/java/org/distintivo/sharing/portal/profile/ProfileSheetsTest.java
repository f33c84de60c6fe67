package org.distintivo.sharing.portal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.sharing.portal.profile.ProfileSheet.Part;
import org.junit.jupiter.api.Test;

/** A long profile is laid out in pages, and no badge is lost between two. */
class ProfileSheetsTest {

    @Test
    void a_few_badges_stand_on_one_page_and_are_shown_larger() {
        var parts = ProfileSheets.parts(List.of(part("", 3), part("Basics", 4)), 0);

        assertThat(parts).hasSize(2);
        assertThat(parts.get(0).few()).isTrue();
        assertThat(parts.get(1).few()).isFalse();
    }

    @Test
    void a_section_goes_on_on_the_next_page_and_says_what_it_is_about_once() {
        var sections = List.of(part("", 40), part("Basics", 160));

        var first = ProfileSheets.parts(sections, 0);
        var second = ProfileSheets.parts(sections, ProfileSheets.MOST);
        var last = ProfileSheets.parts(sections, 4 * ProfileSheets.MOST);

        assertThat(first).extracting(it -> it.cards().size()).containsExactly(40, 8);
        assertThat(first.get(1).about()).isEqualTo("Few words");
        assertThat(second).extracting(it -> it.cards().size()).containsExactly(48);
        assertThat(second.get(0).title()).isEqualTo("Basics");
        assertThat(second.get(0).about()).isEmpty();
        assertThat(last).extracting(it -> it.cards().size()).containsExactly(8);
        assertThat(ProfileSheets.parts(List.of(), 0)).isEmpty();
    }

    private static Part part(String title, int badges) {
        var card = new BadgeCard(null, null, Locale.ENGLISH);
        return new Part(title, "Few words", Collections.nCopies(badges, card));
    }
}
