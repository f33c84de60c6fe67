package org.distintivo.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoutesTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void a_segment_of_the_address_reaches_the_page_as_a_parameter() {
        var match = Routes.find("/claim/a b&c").orElseThrow();

        assertThat(match.values()).isEqualTo(Map.of("token", "a b&c"));
        assertThat(match.route().viewWith(match.values()))
                .isEqualTo("/claiming/claim.xhtml?token=a%20b%26c");
    }

    @Test
    void a_gap_is_one_segment() {
        assertThat(Routes.find("/badges/a/b")).isEmpty();
        assertThat(Routes.find("/badges/")).isEmpty();
    }

    @Test
    void the_ending_of_a_file_is_no_part_of_its_name() {
        var file = Routes.find("/badges/a-b.pdf").orElseThrow();

        assertThat(file.values()).isEqualTo(Map.of("id", "a-b"));
        assertThat(file.route().isPage()).isFalse();
        assertThat(Routes.find("/badges/a-b").orElseThrow().route().isPage()).isTrue();
        assertThat(Routes.find("/badges/.pdf").orElseThrow().route().isPage()).isTrue();
    }

    @Test
    void the_longer_address_is_another_page() {
        assertThat(Routes.find("/my/badges/x/share").orElseThrow().route().view())
                .isEqualTo("/sharing/share.xhtml");
    }

    @Test
    void pages_below_my_and_console_are_for_those_who_have_signed_in() {
        assertThat(Routes.all())
                .filteredOn(route -> route.address().startsWith("/my/"))
                .allMatch(route -> route.audience() == Audience.EARNER);
        assertThat(Routes.all())
                .filteredOn(route -> route.address().startsWith("/console"))
                .allMatch(route -> route.audience() == Audience.MANAGER);
    }

    @Test
    void nobody_is_sent_to_another_site() {
        assertThat(Routes.isOwn("/my/badges")).isTrue();
        assertThat(Routes.isOwn("/my/badges/x/share?to=linkedin")).isTrue();
        assertThat(Routes.isOwn("//example.org/my/badges")).isFalse();
        assertThat(Routes.isOwn("/\\example.org")).isFalse();
        assertThat(Routes.isOwn("https://example.org/")).isFalse();
        assertThat(Routes.isOwn("/my/badges\r\nSet-Cookie: a=b")).isFalse();
        assertThat(Routes.isOwn("/nowhere")).isFalse();
        assertThat(Routes.isOwn(null)).isFalse();
    }

    @Test
    void a_page_is_for_the_same_people_at_each_of_its_addresses() {
        assertThat(Routes.all()).extracting(Route::address).doesNotHaveDuplicates();
        assertThat(Routes.all())
                .allSatisfy(
                        route ->
                                assertThat(Routes.ofView(route.view()).map(Route::audience))
                                        .hasValue(route.audience()));
    }

    @Test
    void every_address_of_the_table_has_its_page() {
        assertThat(Routes.all())
                .filteredOn(Route::isPage)
                .extracting(Route::view)
                .allMatch(view -> Files.exists(Path.of("src/main/webapp" + view)));
    }

    /** One with a frame of its own, or a template's; what is without is a part of others. */
    @Test
    void every_whole_page_has_an_address_in_the_table() throws IOException {
        try (var files = Files.walk(PAGES)) {
            var whole =
                    files.filter(RoutesTest::isWholePage)
                            .map(file -> "/" + PAGES.relativize(file))
                            .toList();
            assertThat(whole).isNotEmpty();
            assertThat(Routes.all()).extracting(Route::view).containsAll(whole);
        }
    }

    private static boolean isWholePage(Path file) {
        if (!file.toString().endsWith(".xhtml") || file.startsWith(PAGES.resolve("WEB-INF"))) {
            return false;
        }
        try {
            var text = Files.readString(file);
            return text.contains("<html") || text.contains("<ui:composition template=");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
