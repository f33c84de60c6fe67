package org.distintivo.sharing.portal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import org.distintivo.sharing.domain.Visibility;
import org.distintivo.sharing.service.profile.PublicProfileView;
import org.junit.jupiter.api.Test;

/** Who is presented is told to programs, and no name breaks out of the page. */
class ProfileDocumentTest {

    private static final String HOSTILE = "</script><script>alert(1)</script>\u2028<!--";

    @Test
    void a_hostile_name_stays_inside_the_script_element_and_is_read_as_it_is() {
        var text =
                ProfileDocument.summary(profile(Visibility.PUBLIC), "https://b.example/people/x");

        assertThat(text).doesNotContain("<", ">", "\u2028");
        var read = Json.createReader(new StringReader(text)).readObject();
        assertThat(read.getJsonObject("mainEntity").getString("name")).isEqualTo(HOSTILE);
    }

    @Test
    void the_address_is_that_at_which_those_who_may_see_it_get_it() {
        assertThat(ProfileDocument.of(profile(Visibility.PUBLIC), List.of(), "https://b.example"))
                .contains("\"url\":\"https://b.example/people/ada\"", "\"hasCredential\":[]");
        assertThat(ProfileDocument.of(profile(Visibility.LINK), List.of(), "https://b.example"))
                .contains("https://b.example/people/link/secret")
                .doesNotContain("/people/ada");
    }

    private static PublicProfileView profile(Visibility visibility) {
        return new PublicProfileView(
                1, HOSTILE, "Few words", visibility, "ada", "secret", null, List.of());
    }
}
