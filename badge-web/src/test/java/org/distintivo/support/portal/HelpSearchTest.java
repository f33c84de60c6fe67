package org.distintivo.support.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.distintivo.platform.service.Messages;
import org.junit.jupiter.api.Test;

/** Whoever asks in words of their own finds the article, in each language. */
class HelpSearchTest {

    private final Messages messages = new Messages();

    @Test
    void all_words_count_in_any_order_without_capitals_and_marks() {
        assertThat(names("en", "LOST mail")).startsWith("lost");
        assertThat(names("en", "mail, lost?")).isEqualTo(names("en", "LOST mail"));
        assertThat(names("it", "e piu tardi o meno")).isEmpty();
        assertThat(names("it", "puo vedere")).contains("privacy");
        assertThat(names("fr", "RÉUSSI")).isEqualTo(names("fr", "reussi")).isNotEmpty();
        assertThat(names("de", "PRÜFUNG AUSGELAUFEN")).startsWith("retired");
        assertThat(names("ja", "linkedin プロフィール")).contains("share");
        assertThat(names("ar", "ضاعت الرسالة")).startsWith("lost");
    }

    @Test
    void a_word_in_the_heading_comes_first_and_the_sentence_that_fits_is_shown() {
        assertThat(names("en", "retired")).startsWith("retired");
        var found = HelpSearch.search(articles(Locale.ENGLISH), "screenshot proves");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).snippet()).startsWith("A screenshot");
    }

    @Test
    void nothing_hostile_and_nothing_empty_finds_anything() {
        assertThat(names("en", "")).isEmpty();
        assertThat(names("en", " … ?! ")).isEmpty();
        assertThat(names("en", "<script>alert(1)</script>")).isEmpty();
        assertThat(names("en", "\u202e%00' or 1=1 --")).isEmpty();
        assertThat(names("en", "badge " + "x".repeat(100_000))).isEmpty();
        assertThat(names("en", "\u0301".repeat(5_000))).isEmpty();
    }

    @Test
    void every_article_is_whole_in_every_language_and_has_a_drawing() {
        for (var language : messages.languages()) {
            for (var article : articles(language)) {
                assertThat(article.sentences()).as("%s %s", article.name(), language).isNotEmpty();
                assertThat(String.join("", article.sentences()))
                        .as("%s %s", article.name(), language)
                        .doesNotContain("support.", "{");
                assertThat(article.links()).isNotEmpty();
            }
        }
        for (var article : HelpArticle.values()) {
            assertThat(Path.of("src/main/webapp/support/figure-" + article.text() + ".xhtml"))
                    .content()
                    .contains("support." + article.text() + ".figure");
        }
    }

    @Test
    void only_articles_have_a_page_and_older_links_still_lead_to_a_place() {
        assertThat(HelpArticle.find("claim")).contains(HelpArticle.CLAIM);
        assertThat(HelpArticle.find("CLAIM")).isEmpty();
        assertThat(HelpArticle.find("../claim")).isEmpty();
        assertThat(HelpArticle.find(null)).isEmpty();
        assertThat(articles(Locale.ENGLISH))
                .extracting(HelpText::anchor)
                .contains("claim", "automatic", "share", "redesign", "missing", "mail", "report");
    }

    private List<String> names(String language, String question) {
        return HelpSearch.search(articles(Locale.forLanguageTag(language)), question).stream()
                .map(it -> it.article().name())
                .toList();
    }

    private List<HelpText> articles(Locale language) {
        return Arrays.stream(HelpArticle.values())
                .map(it -> HelpText.of(it, messages, language))
                .toList();
    }
}
