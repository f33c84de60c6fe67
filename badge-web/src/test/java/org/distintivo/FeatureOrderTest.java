package org.distintivo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages, JPQL and SQL use only what the classes of their feature may use. */
class FeatureOrderTest {

    private static final String PAGES = "badge-web/src/main/webapp";

    private final FeatureMentions mentions = FeatureMentions.of(ProjectFiles.sources());

    @Test
    void pages_use_beans_and_fragments_of_their_own_feature_and_of_those_below() {
        var wrong = new ArrayList<String>();
        for (var page : ProjectFiles.under(PAGES, ".xhtml")) {
            var feature = featureOf(page);
            report(wrong, page, feature, mentions.inPage(ProjectFiles.text(page)));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_fragment_of_another_feature_is_one_that_it_publishes() {
        var wrong = new ArrayList<String>();
        for (var page : ProjectFiles.under(PAGES, ".xhtml")) {
            var feature = featureOf(page);
            FeatureMentions.privateIncludes(ProjectFiles.text(page)).stream()
                    .filter(other -> !other.equals(feature))
                    .forEach(other -> wrong.add(page + " includes a page of " + other));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void queries_name_entities_and_tables_of_their_own_feature_and_of_those_below() {
        var wrong = new ArrayList<String>();
        for (var source : ProjectFiles.sources()) {
            var code = ProjectFiles.text(source);
            if (code.matches("(?s).*(EntityManager|java\\.sql|javax\\.sql|@NamedQuer).*")) {
                var feature = FeatureMentions.featureOfSource(source);
                report(wrong, source, feature, mentions.inQueries(code));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void beans_contribute_fragments_of_their_own_feature() {
        var wrong = new ArrayList<String>();
        for (var source : ProjectFiles.sources()) {
            var feature = FeatureMentions.featureOfSource(source);
            FeatureMentions.fragments(ProjectFiles.text(source)).stream()
                    .filter(other -> Features.all().contains(other) && !other.equals(feature))
                    .forEach(other -> wrong.add(source + " contributes a fragment of " + other));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_page_that_reaches_over_is_found() {
        assertThat(mentions.inPage("<p>#{empty outboxPage.mails ? 'x' : msg['sharing.y']}</p>"))
                .containsExactly("notification", "platform", "sharing");
        assertThat(mentions.inPage("<ui:include src=\"/WEB-INF/earning/deadlines.xhtml\"/>"))
                .containsExactly("earning");
        assertThat(Features.forbidden("claiming")).contains("earning", "notification");
    }

    @Test
    void a_query_that_reaches_over_is_found() {
        assertThat(mentions.inQueries("q(\"select b from Badge b, ClaimLink l\")"))
                .containsExactly("badge", "claiming");
        assertThat(mentions.inQueries("q(\"\"\"\n  delete from outbox_mail where id = 1\"\"\")"))
                .containsExactly("notification");
    }

    private static void report(
            List<String> wrong, Path file, String feature, Iterable<String> mentioned) {
        for (var other : mentioned) {
            if (Features.forbidden(feature).contains(other)) {
                wrong.add(file + " of " + feature + " uses " + other);
            }
        }
    }

    private static String featureOf(Path page) {
        return FeatureMentions.featureOfPage(ProjectFiles.ROOT.resolve(PAGES).relativize(page));
    }
}
