package org.distintivo.verifying.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.distintivo.openbadges.domain.DocumentType;
import org.distintivo.verifying.domain.CredentialSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictPictureTest {

    private static final String INSIDE = "data:image/png;base64,iVBORw0KGgo=";

    @Test
    void a_picture_that_stands_in_the_badge_is_shown() {
        assertThat(VerdictPicture.of(badge(INSIDE, null))).isEqualTo(INSIDE);
    }

    @Test
    void one_of_ours_is_shown_from_here_whatever_this_server_is_called() {
        var address = "https://badges.example.org/artwork/exam/AC-100/1.png";

        assertThat(VerdictPicture.of(badge(address, "id"))).isEqualTo("/artwork/exam/AC-100/1.png");
        assertThat(VerdictPicture.of(badge(address, null))).as("of somebody else").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tracker.example/pixel.png",
                "http://localhost/admin",
                "//tracker.example/x.png",
                "data:image/svg+xml;base64,AAAA",
                "data:image/svg+xml,<svg onload='x'/>",
                "data:text/html;base64,AAAA",
                "data:image/png;base64,AA AA",
                "javascript:alert(1)",
                ""
            })
    void nothing_else_is(String address) {
        assertThat(VerdictPicture.of(badge(address, null))).isEmpty();
        assertThat(VerdictPicture.of(badge(address, "id"))).isEmpty();
    }

    @Test
    void there_may_be_none() {
        assertThat(VerdictPicture.of(badge(null, "id"))).isEmpty();
        assertThat(VerdictPicture.of(null)).isEmpty();
    }

    @Test
    void what_only_describes_a_badge_does_not_look_like_one() {
        assertThat(VerdictPicture.of(summary(DocumentType.BADGE_CLASS, INSIDE, null))).isEmpty();
    }

    private static CredentialSummary badge(String image, String ownId) {
        return summary(DocumentType.ACHIEVEMENT_CREDENTIAL, image, ownId);
    }

    private static CredentialSummary summary(DocumentType type, String image, String ownId) {
        return new CredentialSummary(
                type, "urn:x", "Badge", null, null, null, image, "did:x", null, null, null, null,
                null, List.of(), ownId, List.of(), null, null);
    }
}
