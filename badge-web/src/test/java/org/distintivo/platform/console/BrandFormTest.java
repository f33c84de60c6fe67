package org.distintivo.platform.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BrandFormTest {

    @Test
    void letters_that_nobody_chose_are_the_better_of_white_and_black() {
        var form =
                new BrandForm(
                        Map.of(
                                "light",
                                "7a1f5c",
                                "onLight",
                                " ",
                                "dark",
                                "#e7a3d2",
                                "corner",
                                "4",
                                "name",
                                " Contoso\u202e Learning "));

        var draft = form.draft().orElseThrow();
        assertThat(draft.light().letters()).hasToString("#ffffff");
        assertThat(draft.dark().letters()).hasToString("#06201f");
        assertThat(draft.name()).isEqualTo("Contoso Learning");
        assertThat(draft.corner()).isEqualTo(4);
    }

    @Test
    void each_field_says_what_is_wrong_with_it() {
        var form =
                new BrandForm(
                        Map.of(
                                "light", "red", "onLight", "url(x)", "dark", "#123456", "onDark",
                                "#fff", "corner", "-1"));

        assertThat(form.draft()).isEmpty();
        assertThat(form.faults()).containsOnlyKeys("light", "onLight", "corner");
    }
}
