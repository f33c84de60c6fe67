package org.distintivo.earning.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.distintivo.earning.domain.AccessCodeWrongException;
import org.distintivo.earning.domain.TranscriptUnavailableException;
import org.distintivo.platform.domain.PublicId;
import org.distintivo.platform.domain.Sha256;
import org.distintivo.platform.service.CleaningJob;
import org.distintivo.system.Rows;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links to transcripts are counted, expire, and are forgotten a month later. */
@ArquillianTest
class TranscriptLinksCT {

    private static final String CODE = "ABCD-EFGH-IJKL";
    private static final String ORIGIN = "192.0.2.85";

    @Inject private SharedTranscriptService transcripts;
    @Inject private CleaningJob cleaning;

    @Resource(lookup = "jdbc/badge")
    private DataSource database;

    @BeforeEach
    void somebody() throws SQLException {
        change(
                "insert into earner (id, version, auto_accept, created_at)"
                        + " values (-851, 1, false, current_timestamp)");
    }

    @AfterEach
    void forget() throws SQLException {
        change("delete from transcript_link where earner_id = -851");
        change("delete from earner where id = -851");
    }

    @Test
    void an_open_link_opens_for_its_code_and_each_time_is_counted() throws SQLException {
        var id = link(-1, -1);

        assertThatThrownBy(() -> transcripts.open(id, "AAAA", ORIGIN))
                .isInstanceOf(AccessCodeWrongException.class);
        transcripts.open(id, CODE, ORIGIN);
        var pass = transcripts.open(id, "abcd efgh ijkl", ORIGIN);

        assertThat(transcripts.find(id, pass, Locale.ENGLISH)).isPresent();
        assertThat(transcripts.find(id, null, Locale.ENGLISH)).isEmpty();
        assertThat(Rows.of(database, "select openings from transcript_link where id = -1"))
                .containsExactly("2");
    }

    @Test
    void an_expired_link_is_as_one_that_never_was_and_deleted_a_month_later() throws SQLException {
        var expired = link(-1, 0);
        link(-2, 29);
        link(-3, 31);

        for (var id : List.of(expired, PublicId.random())) {
            assertThatThrownBy(() -> transcripts.find(id, null, Locale.ENGLISH))
                    .isInstanceOf(TranscriptUnavailableException.class);
            assertThatThrownBy(() -> transcripts.open(id, CODE, ORIGIN))
                    .isInstanceOf(TranscriptUnavailableException.class);
        }
        cleaning.clean();

        assertThat(Rows.of(database, "select id from transcript_link where earner_id = -851"))
                .containsExactlyInAnyOrder("-1", "-2");
    }

    /**
     * @param wornOut how many days ago it expired; less than nothing for one that is open
     */
    private String link(long id, int wornOut) throws SQLException {
        var publicId = PublicId.random();
        var hash = Sha256.hex(publicId + " " + CODE.replace("-", ""));
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement(
                                "insert into transcript_link (id, version, public_id, earner_id,"
                                        + " token_hash, label, failures, made_at, wears_out_at,"
                                        + " openings) values (?, 1, ?, -851, ?, 'ct', false, ?, ?,"
                                        + " 0)")) {
            insert.setLong(1, id);
            insert.setString(2, publicId);
            insert.setString(3, hash);
            insert.setTimestamp(4, Rows.daysAgo(wornOut + 7));
            insert.setTimestamp(5, Rows.daysAgo(wornOut));
            insert.executeUpdate();
        }
        return publicId;
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
