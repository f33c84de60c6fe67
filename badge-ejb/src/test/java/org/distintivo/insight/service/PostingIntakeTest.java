package org.distintivo.insight.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.distintivo.insight.domain.AdvertisedSalary;
import org.distintivo.insight.domain.JobPosting;
import org.distintivo.insight.domain.PostingDigest;
import org.distintivo.insight.domain.PostingFacts;
import org.distintivo.insight.domain.PostingPlace;
import org.distintivo.insight.domain.PostingStatus;
import org.distintivo.insight.domain.SalaryNote;
import org.distintivo.insight.domain.SourceName;
import org.distintivo.insight.service.reading.PostingReading.Understood;
import org.distintivo.platform.domain.VersionedEntity;
import org.junit.jupiter.api.Test;

class PostingIntakeTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final SourceName ONE = new SourceName("one");
    private static final SourceName OTHER = new SourceName("other");
    private static final long NUMBER = 17;

    @Test
    void what_is_open_again_stands_behind_what_counts_meanwhile() {
        var back = new JobPosting(ONE, facts("Admin"), NOW);
        back.withdraw(NOW);
        var intake = intake(List.of(), List.of(back), counted("Admin"));
        assertThat(intake.take(read("Admin"))).isEqualTo(PostingStatus.UPDATED);
        assertThat(back.sameAs()).contains(NUMBER);
    }

    @Test
    void what_says_another_job_now_counts_for_itself() {
        var changed = new JobPosting(ONE, facts("Admin"), NOW);
        changed.isSameAs(NUMBER);
        var intake = intake(List.of(), List.of(changed), List.of());
        assertThat(intake.take(read("Developer"))).isEqualTo(PostingStatus.UPDATED);
        assertThat(changed.sameAs()).isEmpty();
    }

    @Test
    void those_behind_one_that_says_another_job_now_are_told() throws Exception {
        var changed = new JobPosting(ONE, facts("Admin"), NOW);
        number(changed);
        var intake = intake(List.of(), List.of(changed), List.of());
        intake.take(read("Developer"));
        assertThat(intake.leftJobs()).containsExactly(NUMBER);
    }

    @Test
    void those_behind_one_that_says_more_of_the_same_job_stay() throws Exception {
        var changed = new JobPosting(ONE, facts("Admin"), NOW);
        number(changed);
        var intake = intake(List.of(), List.of(changed), List.of());
        assertThat(intake.take(read("ADMIN"))).isEqualTo(PostingStatus.UPDATED);
        assertThat(intake.leftJobs()).isEmpty();
    }

    @Test
    void what_says_the_same_is_only_seen() {
        var there = new KnownPosting(NUMBER, "1", PostingDigest.ofContent(facts("Admin")), false);
        var intake = intake(List.of(there), List.of(), counted("Admin"));
        assertThat(intake.take(read("Admin"))).isEqualTo(PostingStatus.UNCHANGED);
        assertThat(intake.seen()).containsExactly(NUMBER);
        assertThat(intake.added()).isEmpty();
        assertThat(intake.taken()).isEmpty();
    }

    @Test
    void the_same_job_of_another_source_counts_once() {
        var intake = intake(List.of(), List.of(), counted("Admin"));
        assertThat(intake.take(read("Admin"))).isEqualTo(PostingStatus.MERGED);
        assertThat(intake.added())
                .singleElement()
                .satisfies(it -> assertThat(it.sameAs()).contains(NUMBER));
    }

    @Test
    void what_is_told_is_handed_on_with_its_words() throws Exception {
        var intake = intake(List.of(), List.of(), List.of());
        intake.take(read("Admin"));
        number(intake.added().get(0));
        assertThat(intake.taken())
                .containsExactly(
                        new TakenPosting(NUMBER, true, "Admin", "plain text", List.of(), "en"));
    }

    @Test
    void a_withdrawn_one_says_nothing_that_it_said() {
        var digest = PostingDigest.of(facts("Admin"));
        assertThat(new KnownPosting(NUMBER, "1", digest.content(), true).says(digest)).isFalse();
        assertThat(new KnownPosting(NUMBER, "1", digest.content(), false).says(digest)).isTrue();
    }

    private static PostingIntake intake(
            List<KnownPosting> unchanged, List<JobPosting> known, List<CountedPosting> counted) {
        return new PostingIntake(ONE, unchanged, known, counted, NOW);
    }

    private static List<CountedPosting> counted(String title) {
        return List.of(new CountedPosting(NUMBER, OTHER.text(), PostingDigest.ofJob(facts(title))));
    }

    private static void number(JobPosting posting) throws ReflectiveOperationException {
        var id = VersionedEntity.class.getDeclaredField("id");
        id.setAccessible(true);
        id.set(posting, NUMBER);
    }

    private static Understood read(String title) {
        return new Understood(facts(title), PostingDigest.of(facts(title)), "plain text");
    }

    private static PostingFacts facts(String title) {
        return new PostingFacts(
                "1",
                title,
                "Beispiel AG",
                "",
                null,
                null,
                null,
                "en",
                new PostingPlace("DE", null, "Berlin", null, null, null),
                false,
                null,
                1,
                AdvertisedSalary.notCounted(SalaryNote.NOT_ADVERTISED),
                List.of());
    }
}
