package org.distintivo.sharing.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.domain.Performance;
import org.distintivo.badge.portal.BadgeCard;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.catalog.domain.LocalizedText;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.catalog.service.AchievementView.AchievementTexts;
import org.junit.jupiter.api.Test;

class ShareTargetsTest {

    private static final String ID = "9uZr000000000000000kQ";
    private static final String BASE = "https://badges.example.org";
    private static final String ADDRESS = BASE + "/badges/" + ID;

    @Test
    void linkedin_gets_a_month_that_counts_from_1() {
        assertThat(targets("Azure", LocalDate.of(2026, 1, 31)).linkedInProfile())
                .contains("&issueYear=2026&issueMonth=1&");
        assertThat(targets("Azure", LocalDate.of(2026, 12, 1)).linkedInProfile())
                .contains("&issueYear=2026&issueMonth=12&");
    }

    @Test
    void linkedin_gets_the_organizations_page_instead_of_its_name_where_it_is_known() {
        var profile = targets(new ShareTargets.Issuer("Aurora & Sons", "1035")).linkedInProfile();

        assertThat(profile).contains("&organizationId=1035&").doesNotContain("organizationName");
    }

    @Test
    void every_value_is_percent_encoded() {
        var targets = targets("C# & F#: 100 % \"Łukasz\"", LocalDate.of(2026, 11, 3));

        assertThat(targets.linkedInProfile())
                .startsWith("https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME&")
                .contains("&name=C%23%20%26%20F%23%3A%20100%20%25%20%22%C5%81ukasz%22&")
                .contains("&organizationName=Aurora%20%26%20Sons&")
                .contains("&certUrl=https%3A%2F%2Fbadges.example.org%2Fbadges%2F" + ID)
                .endsWith("&certId=" + ID);
        assertThat(targets.mail()).doesNotContain(" ").contains("%0D%0Ahttps%3A%2F%2F");
        assertThat(targets.x()).startsWith("https://x.com/intent/post?text=").doesNotContain("#");
        assertThat(targets.whatsApp()).doesNotContain(" ").doesNotContain("#");
    }

    @Test
    void snippets_cannot_be_broken_out_of() {
        var targets = targets("\"><script>alert(1)</script>", LocalDate.of(2026, 11, 3));

        assertThat(targets.embed()).doesNotContain("<script").contains("&quot;&gt;&lt;script");
        assertThat(targets.frame()).doesNotContain("<script").contains("&quot;&gt;&lt;script");
        assertThat(targets.signature()).doesNotContain("<script").contains("border=\"0\"");
    }

    @Test
    void a_snippet_shows_the_artwork_and_leads_to_the_public_page() {
        assertThat(targets("Azure", LocalDate.of(2026, 11, 3)).embed())
                .isEqualTo(
                        "<a href=\""
                                + ADDRESS
                                + "\"><img src=\""
                                + BASE
                                + "/artwork/certification/azure/2.png\" width=\"200\""
                                + " height=\"200\" alt=\"Azure\"></a>");
    }

    @Test
    void a_signature_is_one_table_with_a_whole_address_and_a_text_for_its_picture() {
        var signature = targets("Azure", LocalDate.of(2026, 11, 3)).signature();

        assertThat(signature)
                .containsOnlyOnce("<table")
                .contains("src=\"" + ADDRESS + "/signature.png\"", "alt=\"Azure\"")
                .contains("href=\"" + ADDRESS + "\"")
                .doesNotContain("svg", "class=");
    }

    @Test
    void a_frame_has_a_title_and_no_way_out() {
        assertThat(targets("Azure", LocalDate.of(2026, 11, 3)).frame())
                .startsWith("<iframe src=\"" + BASE + "/embed/" + ID + "\" title=\"")
                .contains("sandbox=\"allow-popups allow-popups-to-escape-sandbox\"")
                .doesNotContain("allow-scripts", "allow-same-origin");
    }

    @Test
    void linked_data_cannot_end_its_script_element() {
        assertThat(LinkedData.escaped("{\"name\":\"</script><!-- & \u2028\"}"))
                .isEqualTo("{\"name\":\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\"}");
    }

    private static ShareTargets targets(ShareTargets.Issuer issuer) {
        return targets("Azure", LocalDate.of(2026, 1, 31), issuer);
    }

    private static ShareTargets targets(String title, LocalDate earnedOn) {
        return targets(title, earnedOn, new ShareTargets.Issuer("Aurora & Sons", null));
    }

    private static ShareTargets targets(
            String title, LocalDate earnedOn, ShareTargets.Issuer issuer) {
        var text = new LocalizedText(Map.of("en", title));
        var achievement =
                new AchievementView(
                        AchievementKind.CERTIFICATION,
                        "azure",
                        title,
                        "expert",
                        true,
                        List.of(),
                        null,
                        null,
                        null,
                        2,
                        new AchievementTexts(text, text, text, text, List.of(), false));
        var badge =
                new BadgeView(
                        ID,
                        1,
                        AchievementKey.certification("azure"),
                        2,
                        2,
                        BadgeState.ACCEPTED,
                        earnedOn,
                        "partner",
                        "r-1",
                        null,
                        null,
                        null,
                        null,
                        Performance.NONE,
                        null,
                        null);
        return new ShareTargets(
                new BadgeCard(badge, achievement, Locale.ENGLISH),
                issuer,
                ADDRESS,
                BASE,
                (key, arguments) -> "I earned " + arguments[0]);
    }
}
