package org.distintivo.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.distintivo.system.Await;
import org.distintivo.system.TestServer;

/**
 * A market that the database makes up, as intake and matching would have written it: four skills in
 * each posting of two hundred and eight words of three thousand, some of them much more often than
 * others, and pay in all of them.
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
            insert into skill select %1$d + 900, 1, lpad('patience', 22, '0'), t.id, 'p',
              'TECHNOLOGY', 'en', 'Patience', '', '', null
              from taxonomy t where t.code = 'bench';
            insert into skill_label values
              (nextval('id_seq'), 1, %1$d + 900, 'en', 'PREFERRED', 'Patience', 'patience');
            update matching_state set edition = edition + 1, changed_at = now();
            """;

    private static final String SHOWN =
            """
            insert into achievement_skill select 'EXAM', e.code,
              %1$d + ((row_number() over (order by e.code)) + k) %% 60, 'LABEL', 'x'
              from (select code from exam) e, generate_series(0, 2) k
              on conflict do nothing;
            """;

    private static final String POSTINGS =
            """
            insert into job_posting (id, version, source, identifier, title, employer, description,
              url, posted_on, valid_through, language, country, region, city, latitude, longitude,
              remote, employment_type, openings, skills, salary_note, salary_least, salary_most,
              salary_currency, salary_period, content_hash, first_seen_at, last_seen_at,
              employer_key, title_key, changed_at)
            select %1$d + g, 1, 'board-' || g %% 7, 'p' || g, t, e, '<p>' || d || '</p>',
              'https://jobs.example/' || g, current_date - (random() * random() * 720)::int,
              case when g %% 5 = 0 then current_date + 60 end,
              (array['en','it','de','fr'])[1 + g %% 4], c, 'Region ' || r, 'City ' || r * 8 + ci,
              36 + r * 1.5 + ci * 0.1, c8 * 5 - 10 + ci * 0.2, g %% 6 = 0,
              (array['FULL_TIME','PART_TIME','CONTRACTOR'])[1 + g %% 3], 1, '',
              'COUNTED', p, p + 8000, 'EUR', 'YEAR', 'h', now() - interval '1 hour', now(),
              lower(e), lower(t), now() - interval '1 hour' + g / 1000 * interval '1 millisecond'
            from (select g,
                (array['Engineer','Developer','Analyst','Nurse','Teacher','Buyer'])
                  [1 + (random() * 5)::int] || ' ' || (400 * random() * random())::int t,
                'Employer ' || (20000 * random() * random() * random())::int e,
                (array['IT','DE','FR','US','GB','ES','PT','JP'])[1 + c8] c, c8,
                (random() * 12)::int r, (random() * 7)::int ci,
                28000 + (random() * 60000)::int p,
                concat_ws(' ', 'We look for somebody who knows', w[1], w[2], w[3], w[4], w[5],
                  w[6], w[7], w[8], 'and likes to work with us.') d
              from (select g, (random() * 7)::int c8, array(select
                    'word' || (3000 * random() * random() * random())::int
                    from generate_series(1, 8) where g > 0 or g <= 0) w
                  from generate_series(%2$d, %3$d) g) y) x;
            insert into posting_skill
              select distinct on (p, s) p, %4$d + s, 'LABEL', 'word'
              from (select %1$d + g p, (200 * random() * random() * random())::int s
                from generate_series(%2$d, %3$d) g, generate_series(1, 4) k) x
              where s < 200;
            insert into posting_salary
              select id, source, country, region, posted_on, 'EUR', 'YEAR', salary_least + 4000,
                null, null, 'COUNTED', (select rates_edition from salary_basis)
              from job_posting where id between %1$d + %2$d and %1$d + %3$d;
            """;

    private final TestServer server;

    MarketRows(TestServer server) {
        this.server = server;
    }

    void skills() throws SQLException {
        run(SKILLS.formatted(FIRST_SKILL));
        // achievements are matched anew when the catalog has come, which forgets what was added
        Await.until("achievements to be matched", this::matched);
        run(SHOWN.formatted(FIRST_SKILL));
    }

    /** Keeps the server from working figures out, which would be measured as well. */
    void withoutFigures() throws SQLException {
        run(
                "update job_lease set holder = 'bench', held_until = now() + interval '1 day'"
                        + " where job = 'insight-figures'");
    }

    /** Adds postings, numbered from one to below another. */
    void postings(int from, int to) throws SQLException {
        run(POSTINGS.formatted(FIRST_POSTING, from, to - 1, FIRST_SKILL));
        analyze();
    }

    void analyze() throws SQLException {
        run("analyze");
    }

    /** Returns true once the search knows so many. */
    Optional<Boolean> searched(int postings) {
        return Optional.of(count("select count(*) from searched_posting") >= postings)
                .filter(it -> it);
    }

    private Optional<Boolean> matched() {
        int behind = count("select count(*) from matching_state where matched_edition < edition");
        int without =
                count(
                        "select count(*) from exam e left join achievement_skill s"
                                + " on s.code = e.code where s.code is null");
        return Optional.of(behind + without == 0).filter(it -> it);
    }

    private int count(String sql) {
        try (var database = server.database();
                var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
