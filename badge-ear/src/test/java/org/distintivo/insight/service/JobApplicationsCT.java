package org.distintivo.insight.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.distintivo.insight.domain.AdvertisedSalary;
import org.distintivo.insight.domain.ApplicationAnswer;
import org.distintivo.insight.domain.ApplicationRefusedException;
import org.distintivo.insight.domain.ApplicationState;
import org.distintivo.insight.domain.PostingFacts;
import org.distintivo.insight.domain.PostingPlace;
import org.distintivo.insight.domain.SalaryNote;
import org.distintivo.insight.domain.SourceName;
import org.distintivo.insight.service.applying.ReceivedApplicationService;
import org.distintivo.insight.service.applying.ReceivedApplicationView;
import org.distintivo.platform.domain.SecretToken;
import org.distintivo.platform.service.CleaningJob;
import org.distintivo.system.Rows;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Applications are shown by their links, read and answered by one employer, and forgotten. */
@ArquillianTest
class JobApplicationsCT {

    private static final SourceName SOURCE = new SourceName("ct-applied");
    private static final String ORIGIN = "192.0.2.110";
    private static final long OWN = -921;
    private static final long OTHER = -922;

    @Inject private ReceivedApplicationService applications;
    @Inject private ApplicationsCaller employer;
    @Inject private MarketCaller market;
    @Inject private CleaningJob cleaning;

    @Resource(lookup = "jdbc/badge")
    private DataSource database;

    @BeforeEach
    void somebodyAndTwoEmployers() throws SQLException {
        market.take(SOURCE, List.of(facts("1"), facts("2")));
        change(
                "insert into earner (id, version, auto_accept, created_at)"
                        + " values (-920, 1, false, current_timestamp)",
                employer(OWN),
                employer(OTHER),
                openingOf(OWN, "1"),
                openingOf(OTHER, "2"));
    }

    private static String employer(long id) {
        return "insert into employer (id, version, public_id, name, source, mailbox, created_at)"
                + " values (%1$d, 1, 'ct%1$d', 'CT', 'employer.ct%1$d', 'a@example.org',"
                        .formatted(id)
                + " current_timestamp)";
    }

    private static String openingOf(long employer, String identifier) {
        return "update job_posting set employer_id = %d where source = 'ct-applied' and identifier = '%s'"
                .formatted(employer, identifier);
    }

    @AfterEach
    void forget() throws SQLException {
        change(
                "delete from outbox_mail where earner_id = -920",
                "delete from job_application where earner_id = -920",
                "delete from job_posting where source = 'ct-applied'",
                "delete from employer where id in (-921, -922)",
                "delete from earner where id = -920");
    }

    @Test
    void what_is_withdrawn_expired_or_never_was_is_the_same() throws SQLException {
        application(-1, "1", -30, null);
        application(-2, "1", 1, null);
        application(-3, "1", -30, 1);

        assertThat(applications.open("token-1", ORIGIN).title()).isEqualTo("Ranger 1");
        assertThat(Rows.of(database, "select openings from job_application where id = -1"))
                .containsExactly("1");
        for (var token : List.of("token-2", "token-3", "token-9")) {
            assertThatThrownBy(() -> applications.open(token, ORIGIN))
                    .isInstanceOfSatisfying(
                            ApplicationRefusedException.class,
                            it -> assertThat(it.code()).isEqualTo("application-unavailable"));
        }
    }

    @Test
    void an_employer_reads_and_answers_what_is_its_own() throws SQLException {
        application(-1, "1", -30, null);
        application(-2, "2", -30, null);
        application(-3, "1", -30, 1);

        assertThat(employer.list(OWN))
                .extracting(ReceivedApplicationView::id)
                .containsExactly("ct-1", "ct-3");
        assertThat(employer.require(OWN, "ct-1").note()).isEqualTo("note of -1");
        assertThat(employer.require(OWN, "ct-3").note()).as("withdrawn").isEmpty();
        assertThatThrownBy(() -> employer.require(OWN, "ct-2"))
                .isInstanceOf(ApplicationRefusedException.class);
        assertThatThrownBy(() -> employer.answer(OWN, "ct-2", ApplicationAnswer.INVITED, ""))
                .isInstanceOf(ApplicationRefusedException.class);
        employer.answer(OWN, "ct-1", ApplicationAnswer.INVITED, "On Monday");

        assertThat(employer.require(OWN, "ct-1").state()).isEqualTo(ApplicationState.INVITED);
        assertThat(Rows.of(database, "select template from outbox_mail where earner_id = -920"))
                .containsExactly("APPLICATION_ANSWERED");
    }

    @Test
    void what_ended_half_a_year_ago_is_deleted_with_its_links() throws SQLException {
        application(-1, "1", -30, null);
        application(-2, "1", 179, null);
        application(-3, "1", 181, null);
        application(-4, "1", -30, 181);

        cleaning.clean();

        assertThat(Rows.of(database, "select id from job_application where earner_id = -920"))
                .containsExactlyInAnyOrder("-1", "-2");
        assertThat(
                        Rows.of(
                                database,
                                "select job_application_id from job_application_link"
                                        + " where job_application_id in (-3, -4)"))
                .isEmpty();
    }

    /**
     * @param ended how many days ago its time was over; less than nothing for one that goes on
     * @param withdrawn how many days ago it was withdrawn; null for never
     */
    private void application(long id, String opening, int ended, Integer withdrawn)
            throws SQLException {
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement(
                                "insert into job_application (id, version, public_id, earner_id,"
                                        + " posting_id, title, way, note, sent_at, ends_at,"
                                        + " withdrawn_at, delivery, attempts, openings) select ?, 1,"
                                        + " ?, -920, id, title, 'HOLDER', ?, ?, ?, ?, 'BY_HOLDER',"
                                        + " 0, 0 from job_posting where source = 'ct-applied' and"
                                        + " identifier = ?")) {
            insert.setLong(1, id);
            insert.setString(2, "ct" + id);
            insert.setString(3, "note of " + id);
            insert.setTimestamp(4, Rows.daysAgo(ended + 90));
            insert.setTimestamp(5, Rows.daysAgo(ended));
            insert.setTimestamp(6, withdrawn == null ? null : Rows.daysAgo(withdrawn));
            insert.setString(7, opening);
            insert.executeUpdate();
        }
        change(
                "insert into job_application_link values (%d, 0, '%s')"
                        .formatted(id, SecretToken.of("token" + id).hash()));
    }

    private static PostingFacts facts(String identifier) {
        return new PostingFacts(
                identifier,
                "Ranger " + identifier,
                "Beispiel AG",
                "",
                null,
                LocalDate.of(2026, 5, 4),
                null,
                "en",
                new PostingPlace("DE", null, "Berlin", null, null, null),
                false,
                null,
                1,
                AdvertisedSalary.notCounted(SalaryNote.NOT_ADVERTISED),
                List.of());
    }

    private void change(String... statements) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }
}
