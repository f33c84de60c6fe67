package org.distintivo.sharing.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are those of a badge here. */
class BadgeAddressTest {

    private static final String BASE = "https://badges.example.org";
    private static final String ID = "9uZr0000000000000000kQ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://badges.example.org/badges/" + ID,
                "https://badges.example.org/badges/" + ID + "/",
                "https://badges.example.org/badges/" + ID + "?lang=it&utm_source=x#top",
                "https://BADGES.example.org:443/badges/" + ID,
                "http://badges.example.org/badges/" + ID,
                "https://badges.example.org/embed/" + ID
            })
    void the_page_of_a_badge_is_one_however_it_is_written(String address) {
        assertThat(BadgeAddress.badgeId(address, BASE)).contains(ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "javascript:alert(1)",
                "//badges.example.org/badges/" + ID,
                "https://badges.example.org.evil.example/badges/" + ID,
                "https://evil.example/badges/" + ID,
                "https://badges.example.org@evil.example/badges/" + ID,
                "https://evil.example/?https://badges.example.org/badges/" + ID,
                "https://badges.example.org:8443/badges/" + ID,
                "https://badges.example.org/my/badges/" + ID,
                "https://badges.example.org/badges/" + ID + "/share",
                "https://badges.example.org/badges/%39uZr0000000000000000kQ",
                "https://badges.example.org/badges/short",
                "https://badges.example.org"
            })
    void nothing_else_is(String address) {
        assertThat(BadgeAddress.badgeId(address, BASE)).isEmpty();
    }

    @Test
    void a_frame_is_never_larger_than_its_place_and_never_larger_than_it_need_be() {
        var frame = EmbedFrame.of(BASE, ID, "Badge: \"Azure\"");

        assertThat(frame.within(300, 90).html())
                .contains("width=\"300\" height=\"90\"", "title=\"Badge: &quot;Azure&quot;\"");
        assertThat(frame.within(Integer.MAX_VALUE, Integer.MAX_VALUE)).isEqualTo(frame);
        assertThat(frame.within(300, Integer.MAX_VALUE).height()).isEqualTo(frame.height());
        assertThat(frame.within(Integer.MAX_VALUE, 90).width()).isEqualTo(frame.width());
    }
}
