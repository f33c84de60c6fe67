package org.distintivo.support.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.earning.domain.Candidate;
import org.distintivo.earning.domain.CandidateKey;
import org.distintivo.earning.domain.Decision;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.support.domain.MissingBadgeFacts.Offer;
import org.distintivo.support.domain.MissingBadgeFacts.OtherResult;
import org.distintivo.support.domain.MissingBadgeFacts.OwnBadge;
import org.distintivo.support.domain.MissingBadgeFacts.OwnResult;
import org.distintivo.support.domain.MissingBadgeFacts.Person;
import org.distintivo.support.domain.MissingBadgeFacts.RejectedRow;

/** What is known and asked when somebody misses a badge, to be changed by a test. */
final class MissingBadgeWorld {

    static final AchievementKey EXAM = AchievementKey.exam("X-1");
    static final AchievementKey CERTIFICATION = AchievementKey.certification("x-cert");
    static final LocalDate DAY = LocalDate.of(2024, 3, 7);
    static final CandidateKey OWN_ID = new CandidateKey("partner", "c-1");
    static final CandidateKey OTHER_ID = new CandidateKey("partner", "c-2");
    static final MailAddress OTHER = MailAddress.parse("other@example.org");

    AchievementKey asked = EXAM;
    LocalDate day = DAY;
    String typedId;
    MailAddress other;
    String name = "Ada Rossi";
    Set<CandidateKey> ids = Set.of();
    boolean bouncing;
    boolean importing;
    boolean offered = true;
    boolean languageExpected = true;
    final List<OwnBadge> badges = new ArrayList<>();
    final List<OwnResult> results = new ArrayList<>();
    final List<OtherResult> others = new ArrayList<>();
    final List<RejectedRow> rejected = new ArrayList<>();

    MissingBadgeAnswer answer() {
        var exams = asked == null ? Set.<String>of() : Set.of("X-1");
        return MissingBadgeCheck.decide(
                new MissingBadgeQuestion(asked, day, typedId, other),
                new MissingBadgeFacts(
                        new Person(name(name), ids, bouncing),
                        badges,
                        results,
                        others,
                        rejected,
                        new Offer(exams, offered, languageExpected),
                        importing));
    }

    Finding finding() {
        return answer().finding();
    }

    MissingBadgeWorld badge(BadgeState state) {
        badges.add(new OwnBadge("b-" + state, asked == null ? EXAM : asked, state));
        return this;
    }

    MissingBadgeWorld result(Decision decision) {
        results.add(new OwnResult(results.size(), "X-1", DAY, decision, false, "b-cert"));
        return this;
    }

    static Candidate.Details name(String whole) {
        return new Candidate.Details(null, whole, null, null);
    }

    static OtherResult other(CandidateKey id, String name) {
        return new OtherResult(77, 4, id, "X-1", DAY, name(name));
    }
}
