package org.distintivo.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.distintivo.system.TestServer;

/**
 * A market that the database makes up, as intake and matching would have written it: four skills in
 * each posting of two hundred, some of them much more often than others.
 */
final class MarketRows {

    private static final int FIRST_SKILL = 100_000_000;
    private static final int FIRST_POSTING = 200_000_000;

    private static final String SKILLS =
            """
            insert into taxonomy values (nextval('id_seq'), 1, 'bench', 'Bench', '1', 'none', '', '',
              'en', 'ACTIVE', 9, false, 200, 0, 200, now());
            insert into skill select %1$d + g, 1, lpad('skill' || g, 22, '0'), t.id, 's' || g,
              'TECHNOLOGY', 'en', 'Skill ' || g, '', '', null
              from generate_series(0, 199) g, taxonomy t where t.code = 'bench';
            insert into achievement_skill select 'EXAM', e.code,
              %1$d + ((row_number() over (order by e.code)) + k) %% 60, 'LABEL', 'x'
              from (select code from exam) e, generate_series(0, 2) k
              on conflict do nothing;
            """;

    private static final String POSTINGS =
            """
            insert into job_posting (id, version, source, identifier, title, employer, description,
              url, posted_on, valid_through, language, country, region, city, remote, openings,
              skills, salary_note, salary_least, salary_most, salary_currency, salary_period,
              content_hash, first_seen_at, last_seen_at, employer_key, title_key, changed_at)
            select %1$d + g, 1, 'board-' || g %% 7, 'p' || g, t, e, '<p>Work.</p>',
              'https://jobs.example/' || g, current_date - (random() * random() * 720)::int,
              case when g %% 5 = 0 then current_date + 60 end, 'en', c, r, 'City', g %% 6 = 0, 1, '',
              'COUNTED', p, p + 8000, 'EUR', 'YEAR', 'h', now() - interval '1 hour', now(),
              lower(e), lower(t), now()
            from (select g,
                'Engineer ' || (400 * random() * random())::int t,
                'Employer ' || (20000 * random() * random() * random())::int e,
                (array['IT','DE','FR','US','GB','ES','PT','JP'])[1 + (random() * 7)::int] c,
                'Region ' || (random() * 12)::int r,
                28000 + (random() * 60000)::int p
              from generate_series(%2$d, %3$d) g) x;
            insert into posting_skill
              select distinct on (p, s) p, %4$d + s, 'LABEL', 'word'
              from (select %1$d + g p, (200 * random() * random() * random())::int s
                from generate_series(%2$d, %3$d) g, generate_series(1, 4) k) x
              where s < 200;
            """;

    private final TestServer server;

    MarketRows(TestServer server) {
        this.server = server;
    }

    void skills() throws SQLException {
        run(SKILLS.formatted(FIRST_SKILL));
    }

    /** Adds postings, numbered from one to below another. */
    void postings(int from, int to) throws SQLException {
        run(POSTINGS.formatted(FIRST_POSTING, from, to - 1, FIRST_SKILL));
        run("analyze");
    }

    /** Returns how long the round took that began after a moment and has ended. */
    Optional<Duration> roundAfter(Instant moment) {
        try (var database = server.database();
                var statement = database.createStatement();
                var rows =
                        statement.executeQuery(
                                "select started_at, finished_at from insight_round")) {
            rows.next();
            var started = rows.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC);
            var finished = rows.getObject(2, LocalDateTime.class);
            return finished == null || started.isBefore(moment)
                    ? Optional.empty()
                    : Optional.of(Duration.between(started, finished.toInstant(ZoneOffset.UTC)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql) throws SQLException {
        try (var database = server.database();
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
