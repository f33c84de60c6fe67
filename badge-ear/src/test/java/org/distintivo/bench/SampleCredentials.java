package org.distintivo.bench;

import java.time.LocalDate;
import java.util.List;
import org.distintivo.issuing.domain.AchievementDescription;
import org.distintivo.issuing.domain.AchievementLanguage;
import org.distintivo.issuing.domain.AchievementResult;
import org.distintivo.issuing.domain.CredentialRequest;
import org.distintivo.issuing.domain.ImageDescription;
import org.distintivo.issuing.domain.IssuerDescription;
import org.distintivo.issuing.domain.Recipient;
import org.distintivo.issuing.domain.ScoreDescription;
import org.distintivo.issuing.domain.SkillDescription;
import org.distintivo.issuing.service.documents.OpenBadgeCredential.Addresses;

/**
 * Describes the credentials that are issued for measuring: as much as the credential of the
 * reference implementations says, or a little more.
 */
final class SampleCredentials {

    static final String BASE = "https://badges.example.org";
    static final String ISSUER = BASE + "/ob/v3/issuer";

    private static final int ACHIEVEMENTS = 20;
    private static final int LIST = 131_072;

    private SampleCredentials() {}

    /** Every value is made anew, as the server makes it for every request. */
    static CredentialRequest request(int n) {
        int achievement = n % ACHIEVEMENTS;
        return new CredentialRequest(
                id(n),
                LocalDate.of(2026, 3, 4),
                new Recipient("learner" + n + "@example.org", "Learner " + n),
                new AchievementDescription(
                        BASE + "/ob/v3/achievements/AZ-" + achievement,
                        "Certification",
                        "Certified Widget Engineer " + achievement,
                        "Shows that the holder designs, builds and tests widgets to the standard.",
                        "Pass the examination with **70 %** or more.\n\n* theory\n* practice",
                        BASE + "/certifications/AZ-" + achievement,
                        new ImageDescription(BASE + "/art/AZ-" + achievement + ".png", "A hexagon"),
                        List.of(
                                SkillDescription.word("widgets"),
                                SkillDescription.word("engineering"),
                                skill("Engineering design", "ENG-1"),
                                skill("Quality control", "QC-2")),
                        new ScoreDescription("Score", "ScaledScore", "100", "1000", "700"),
                        AchievementLanguage.UNKNOWN,
                        List.of()),
                new IssuerDescription(
                        "Example Institute of Widgets",
                        "https://institute.example.org",
                        "badges@institute.example.org",
                        "https://institute.example.org/logo.png"),
                new AchievementResult(
                        Integer.toString(700 + n % 300), "https://e.example.org/" + id(n)));
    }

    static Addresses addresses(int n) {
        return new Addresses(
                BASE + "/ob/v3/credentials/" + id(n), ISSUER, BASE + "/ob/v3/status/1", n % LIST);
    }

    private static String id(int n) {
        return String.valueOf(1_000_000_000_000_000_000L + n);
    }

    private static SkillDescription skill(String name, String code) {
        return new SkillDescription(
                name, "https://skills.example.org/" + code, "National Skills", code);
    }
}
