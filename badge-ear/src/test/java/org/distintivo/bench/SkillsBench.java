package org.distintivo.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.distintivo.bench.MarkedSentence.Span;
import org.distintivo.insight.domain.LabelKind;
import org.distintivo.insight.service.matching.SkillMatcher;
import org.distintivo.insight.service.matching.Wording;
import org.junit.jupiter.api.Test;

/**
 * How well skills are found in sentences of real postings in which people marked them, beside a
 * plain match of labels, and how fast. No sentence says which skill of a taxonomy is meant, so what
 * counts is whether something is found where something is marked.
 */
class SkillsBench {

    private static final Path DATA = PublishedSkills.DATA;
    private static final int ROUNDS = 10;
    private static final int SENTENCES = 40;

    @Test
    void precision_and_recall() throws IOException {
        assumeTrue(Files.isDirectory(DATA.resolve("skills")), "no marked sentences");
        var published = PublishedSkills.escoAndOnet();
        tell("| precision / recall / F1 | preferred labels | all labels | the matcher |%n");
        score("ESCO digital skills and O*NET", published.skills());
        score("the same and the sample list", published.withSample().skills());
    }

    private void score(String labels, List<Wording> wordings) throws IOException {
        var preferred = new PlainLabels(texts(wordings, true));
        var all = new PlainLabels(texts(wordings, false));
        var matcher = new SkillMatcher(wordings, List.of());
        Function<String, List<Span>> found =
                text ->
                        matcher.find(text, "en").stream()
                                .map(it -> new Span(it.start(), it.end()))
                                .toList();
        for (var set :
                List.of(
                        "skillspan-dev.json",
                        "skillspan-test.json",
                        "skill-extraction-testset.txt")) {
            var file = DATA.resolve("skills").resolve(set);
            var sentences =
                    set.endsWith(".json")
                            ? MarkedSentence.ofSkillSpan(file)
                            : MarkedSentence.ofLines(file);
            tell(
                    "| %s, %s, overlapping | %s | %s | %s |%n",
                    labels,
                    set,
                    SpanScore.of(sentences, preferred::find, Span::overlaps),
                    SpanScore.of(sentences, all::find, Span::overlaps),
                    SpanScore.of(sentences, found, Span::overlaps));
            tell(
                    "| %s, %s, exactly | %s | %s | %s |%n",
                    labels,
                    set,
                    SpanScore.of(sentences, preferred::find, Span::equals),
                    SpanScore.of(sentences, all::find, Span::equals),
                    SpanScore.of(sentences, found, Span::equals));
        }
    }

    @Test
    void postings_per_second() throws IOException {
        assumeTrue(Files.isDirectory(DATA.resolve("skills")), "no marked sentences");
        var wordings = PublishedSkills.escoAndOnet().skills();
        var matcher = new SkillMatcher(wordings, List.of());
        var sentences = MarkedSentence.ofSkillSpan(DATA.resolve("skills/skillspan-dev.json"));
        var postings = new ArrayList<String>();
        for (int i = 0; i + SENTENCES <= sentences.size(); i += SENTENCES) {
            postings.add(
                    sentences.subList(i, i + SENTENCES).stream()
                            .map(MarkedSentence::text)
                            .collect(Collectors.joining("\n")));
        }
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            int found = 0;
            for (int again = 0; again < ROUNDS; again++) {
                found += postings.stream().mapToInt(it -> matcher.find(it, "en").size()).sum();
            }
            assertThat(found).isPositive();
            best = Math.max(best, postings.size() * ROUNDS * 1e9 / (System.nanoTime() - start));
        }
        tell(
                "| skills found in postings of %,d characters, %,d wordings, one thread | %,.0f postings a second |%n",
                postings.stream().mapToInt(String::length).sum() / postings.size(),
                wordings.size(),
                best);
    }

    private static void tell(String format, Object... values) {
        FigureFile.write(String.format(Locale.ROOT, format, values));
    }

    private static List<String> texts(List<Wording> wordings, boolean preferred) {
        return wordings.stream()
                .filter(it -> !preferred || it.kind() == LabelKind.PREFERRED)
                .map(Wording::text)
                .toList();
    }
}
