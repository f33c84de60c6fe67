package org.distintivo.platform.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationsTest {

    private final JdbcDataSource database = new JdbcDataSource();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "newer | insert into HISTORY select 999, '999', \"description\", \"type\", 'V999.sql', 7, \"installed_by\", \"installed_on\", 1, true from HISTORY where \"version\" = '1' | 999",
                "other | update HISTORY set \"checksum\" = 7 where \"version\" = '1' | checksum",
            })
    void tables_of_another_version_are_left_alone_and_told_in_one_line(
            String why, String change, String named) throws SQLException {
        database.setUrl("jdbc:h2:mem:" + why + ";DB_CLOSE_DELAY=-1");
        Migrations.migrate(database);
        change(change);

        var refused =
                catchThrowableOfType(FlywayException.class, () -> Migrations.migrate(database));

        assertThat(Migrations.told(refused))
                .startsWith("DIST0023E the tables cannot be brought to this version: ")
                .contains(named)
                .doesNotContain("\n");
    }

    @Test
    void a_database_that_cannot_be_reached_has_a_code_of_its_own() {
        assertThat(Migrations.told(new SQLException("refused")))
                .isEqualTo("DIST0003E the database cannot be reached: refused");
    }

    private void change(String update) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var history = "\"flyway_schema_history\"";
            assertThat(statement.executeUpdate(update.replace("HISTORY", history))).isOne();
        }
    }
}
