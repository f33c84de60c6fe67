package org.distintivo.insight.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.distintivo.insight.domain.AdvertisedSalary;
import org.distintivo.insight.domain.JobPosting;
import org.distintivo.insight.domain.PostingFacts;
import org.distintivo.insight.domain.PostingPlace;
import org.distintivo.insight.domain.PostingStatus;
import org.distintivo.insight.domain.SalaryNote;
import org.distintivo.insight.domain.SourceName;
import org.distintivo.platform.domain.VersionedEntity;
import org.junit.jupiter.api.Test;

class PostingIntakeTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final SourceName ONE = new SourceName("one");
    private static final SourceName OTHER = new SourceName("other");
    private static final long NUMBER = 17;

    @Test
    void what_is_open_again_stands_behind_what_counts_meanwhile() throws Exception {
        var back = new JobPosting(ONE, facts("Admin"), NOW);
        back.withdraw(NOW);
        var intake = new PostingIntake(ONE, List.of(back), List.of(counted("Admin")), NOW);
        assertThat(intake.take(facts("Admin"))).isEqualTo(PostingStatus.UPDATED);
        assertThat(back.sameAs()).contains(NUMBER);
    }

    @Test
    void what_says_another_job_now_counts_for_itself() {
        var changed = new JobPosting(ONE, facts("Admin"), NOW);
        changed.isSameAs(NUMBER);
        var intake = new PostingIntake(ONE, List.of(changed), List.of(), NOW);
        assertThat(intake.take(facts("Developer"))).isEqualTo(PostingStatus.UPDATED);
        assertThat(changed.sameAs()).isEmpty();
    }

    @Test
    void what_says_the_same_stays_where_it_is() throws Exception {
        var same = new JobPosting(ONE, facts("Admin"), NOW);
        same.isSameAs(NUMBER);
        var intake = new PostingIntake(ONE, List.of(same), List.of(counted("Admin")), NOW);
        assertThat(intake.take(facts("Admin"))).isEqualTo(PostingStatus.UNCHANGED);
        assertThat(same.sameAs()).contains(NUMBER);
    }

    private static JobPosting counted(String title) throws ReflectiveOperationException {
        var posting = new JobPosting(OTHER, facts(title), NOW);
        var id = VersionedEntity.class.getDeclaredField("id");
        id.setAccessible(true);
        id.set(posting, NUMBER);
        return posting;
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
