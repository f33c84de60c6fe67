package org.distintivo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The built-in database takes as much of the disk as it has to say, once the server has stopped.
 */
class H2FileTest {

    private static final Path VARIABLES = Path.of("../config/variables.xml");
    private static final Pattern ADDRESS = Pattern.compile("defaultValue=\"(jdbc:h2:[^\"]+)\"");
    private static final int COMMITS = 2_000;
    private static final long A_MEGABYTE = 1 << 20;

    @TempDir private Path folder;

    @Test
    void a_file_that_grew_with_each_commit_is_small_again_after_a_stop() throws Exception {
        var file = folder.resolve("distintivo.mv.db");
        try (var connection = DriverManager.getConnection(address(), "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("set write_delay 0"); // as Migrations does
            statement.execute("create table result (id bigint primary key, text varchar(400))");
            for (int i = 0; i < COMMITS; i++) {
                statement.execute("insert into result values (" + i + ", repeat('x', 100))");
            }
            assertThat(Files.size(file)).isGreaterThan(4 * A_MEGABYTE);
        }

        assertThat(Files.size(file)).isLessThan(A_MEGABYTE);
    }

    private String address() throws IOException {
        var found = ADDRESS.matcher(Files.readString(VARIABLES));
        assertThat(found.find()).isTrue();
        return found.group(1).replace("${BADGE_DATA_DIR}", folder.toString());
    }
}
