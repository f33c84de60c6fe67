package org.distintivo.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.distintivo.platform.domain.BrandTheme.Contrast;
import org.junit.jupiter.api.Test;

class BrandThemeTest {

    @Test
    void contrasts_are_those_of_the_guidelines() {
        assertThat(HexColor.of("#000").contrast(HexColor.of("#fff"))).isEqualTo(21.0);
        assertThat(HexColor.of("#777777").contrast(HexColor.of("#ffffff"))).isBetween(4.47, 4.48);
        assertThat(HexColor.of("#fff").contrast(HexColor.of("#fff"))).isEqualTo(1.0);
    }

    @Test
    void colors_are_read_in_the_ways_in_which_people_write_them() {
        assertThat(HexColor.parse(" 0B5F63 ")).hasToString("Optional[#0b5f63]");
        assertThat(HexColor.parse("#abc")).hasToString("Optional[#aabbcc]");
        assertThat(HexColor.parse("teal")).isEmpty();
        assertThat(HexColor.parse("#0b5f6")).isEmpty();
        assertThat(HexColor.parse("#0b5f63;}")).isEmpty();
    }

    @Test
    void the_products_own_look_passes() {
        assertThat(BrandDraft.OWN.contrasts()).hasSize(12).allMatch(Contrast::isEnough);
    }

    @Test
    void a_faint_accent_is_found_and_a_darker_one_like_it_is_named() {
        var orange = HexColor.of("#ff9900");
        var palette = BrandTheme.LIGHT.palette(orange, BrandTheme.LIGHT.lettersOn(orange));

        assertThat(BrandTheme.LIGHT.contrasts(palette)).anyMatch(it -> !it.isEnough());
        var nearest = BrandTheme.LIGHT.nearestAccent(orange);
        assertThat(nearest.red()).isGreaterThan(nearest.green());
        assertThat(nearest.blue()).isLessThan(20);
        assertThat(nearest.luminance()).isGreaterThan(0.12);
    }

    @Test
    void letters_that_cannot_be_read_are_told_apart_from_a_faint_accent() {
        var accent = HexColor.of("#0b5f63");
        var palette = BrandTheme.LIGHT.palette(accent, HexColor.of("#222222"));

        assertThat(BrandTheme.LIGHT.contrasts(palette))
                .filteredOn(it -> !it.isEnough())
                .isNotEmpty()
                .allMatch(Contrast::isOfText);
        var letters = BrandTheme.LIGHT.nearestLetters(accent, HexColor.of("#222222"));
        assertThat(letters.orElseThrow().contrast(accent)).isGreaterThanOrEqualTo(4.5);
    }

    @Property
    void whatever_is_chosen_there_is_a_color_like_it_that_passes(
            @ForAll @IntRange(max = 255) int red,
            @ForAll @IntRange(max = 255) int green,
            @ForAll @IntRange(max = 255) int blue) {
        for (var theme : BrandTheme.values()) {
            var nearest = theme.nearestAccent(new HexColor(red, green, blue));
            var palette = theme.palette(nearest, theme.lettersOn(nearest));

            assertThat(theme.contrasts(palette)).allMatch(Contrast::isEnough);
            assertThat(palette.wash().contrast(nearest)).isGreaterThanOrEqualTo(BrandTheme.LETTERS);
        }
    }
}
