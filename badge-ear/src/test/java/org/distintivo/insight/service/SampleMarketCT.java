package org.distintivo.insight.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.distintivo.insight.service.sample.SampleMarket;
import org.distintivo.system.Rows;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The fictional market is written in portions, marked everywhere, and goes without a trace. */
@ArquillianTest
class SampleMarketCT {

    private static final String POSTINGS =
            "select count(*) from job_posting where source = 'sample-market'";
    private static final String PAY =
            "select count(*) from posting_salary where source = 'sample-market'";
    private static final String RATES = "select count(*) from exchange_rate";

    @Inject private MarketCaller system;
    @Inject private SampleMarketService sample;

    @Resource(lookup = "jdbc/badge")
    private DataSource database;

    @Test
    void one_switch_removes_everything_and_for_good() throws SQLException {
        try {
            while (system.writeSample()) {
                assertThat(sample.isThere()).isTrue();
            }
            assertThat(Rows.of(database, POSTINGS)).containsExactly("" + SampleMarket.POSTINGS);
            assertThat(sample.count()).isEqualTo(SampleMarket.POSTINGS);
            assertThat(Rows.of(database, PAY)).doesNotContain("0");
            assertThat(Rows.of(database, RATES)).doesNotContain("0");

            system.removeSample();

            assertThat(sample.isThere()).isFalse();
            assertThat(Rows.of(database, POSTINGS)).containsExactly("0");
            assertThat(Rows.of(database, PAY)).containsExactly("0");
            assertThat(Rows.of(database, RATES)).containsExactly("0");
            assertThat(Rows.of(database, "select count(*) from exchange_rate_upload"))
                    .containsExactly("0");
            assertThat(Rows.of(database, "select base_currency from salary_basis"))
                    .containsExactly((String) null);
            assertThat(system.writeSample()).as("it comes back").isFalse();
            assertThat(Rows.of(database, POSTINGS)).containsExactly("0");
        } finally {
            change("update sample_market set state = 'NONE', postings = 0");
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
