package org.distintivo.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.distintivo.system.Database;
import org.distintivo.system.FormBrowser;
import org.distintivo.system.OnEachDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** What becomes of profiles when two people become one, and two again. */
@OnEachDatabase
class MergedProfilesIT {

    @Parameter private Database database;

    private final String mark = UUID.randomUUID().toString().substring(0, 13);
    private final String main = "main-" + mark + "@example.org";
    private final String old = "old-" + mark + "@example.org";
    private AddressSteps steps;

    @BeforeEach
    void program() {
        steps = AddressSteps.withProgram(database);
    }

    @Test
    void the_only_profile_comes_along_and_goes_back_with_what_it_has_become() {
        var other = steps.signUp(old);
        present(other, "before-" + mark, "PUBLIC");
        collect(other, "Collected before");
        var owner = steps.signUp(main);

        steps.merge(owner, old);

        assertThat(owner.visit("/my/profile").value("handle")).isEqualTo("before-" + mark);
        assertThat(owner.text()).contains("Collected before");
        assertThat(status("before-" + mark)).isEqualTo(200);
        present(owner, "meanwhile-" + mark, "PUBLIC");
        assertThat(status("before-" + mark)).isEqualTo(404);
        assertThat(status("meanwhile-" + mark)).isEqualTo(200);

        steps.unmerge(owner);

        assertThat(owner.visit("/my/profile").text()).doesNotContain("Collected before");
        assertThat(owner.visit("/my/profile/badges").location()).endsWith("/my/profile");
        assertThat(status("meanwhile-" + mark)).isEqualTo(200);
        var back = steps.signIn(old);
        assertThat(back.visit("/my/profile").value("handle")).isEqualTo("meanwhile-" + mark);
        assertThat(back.text()).contains("Collected before");
        present(back, "before-" + mark, "PRIVATE");
        assertThat(status("meanwhile-" + mark)).isEqualTo(404);
    }

    @Test
    void of_two_profiles_that_of_who_stays_answers_and_collections_come_to_no_more_eyes() {
        var other = steps.signUp(old);
        present(other, "goes-" + mark, "LINK");
        collect(other, "Seen by few");
        var link = other.visit("/my/profile").value("link").replaceFirst("https?://[^/]+", "");
        var owner = steps.signUp(main);
        present(owner, "stays-" + mark, "PUBLIC");
        assertThat(new FormBrowser(steps.server().baseUrl()).visit(link).status()).isEqualTo(200);

        steps.merge(owner, old);

        assertThat(new FormBrowser(steps.server().baseUrl()).visit(link).status()).isEqualTo(404);
        assertThat(status("stays-" + mark)).isEqualTo(200);
        assertThat(owner.visit("/my/profile").text()).contains("Seen by few", "not on the profile");

        steps.unmerge(owner);

        assertThat(new FormBrowser(steps.server().baseUrl()).visit(link).status()).isEqualTo(200);
        assertThat(status("stays-" + mark)).isEqualTo(200);
        assertThat(owner.visit("/my/profile").text()).doesNotContain("Seen by few");
        assertThat(steps.signIn(old).visit("/my/profile").text())
                .contains("Seen by few")
                .doesNotContain("not on the profile");
    }

    private int status(String handle) {
        return steps.server().anyone().get("/people/" + handle).status();
    }

    private static void present(FormBrowser owner, String handle, String visibility) {
        owner.visit("/my/profile")
                .submit("you", Map.of("handle", handle, "about", "Few words"))
                .follow();
        owner.visit("/my/profile").submit("seenBy", Map.of("show", visibility)).follow();
        assertThat(owner.value("handle")).isEqualTo(handle);
    }

    private static void collect(FormBrowser owner, String title) {
        owner.visit("/my/profile/collections/new")
                .submit("collection", Map.of("title", title, "about", ""))
                .follow();
        assertThat(owner.text()).contains(title);
    }
}
