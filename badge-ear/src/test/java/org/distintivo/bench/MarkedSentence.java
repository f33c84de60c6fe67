package org.distintivo.bench;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A sentence of a real posting in which people marked what is a skill.
 *
 * @param marked where, in characters of the text
 */
record MarkedSentence(String text, List<Span> marked) {

    /** Characters of a text, the end behind the last. */
    record Span(int start, int end) {

        boolean overlaps(Span other) {
            return start < other.end && other.start < end;
        }
    }

    /** Reads SkillSpan: skills and knowledge are marked apart, and both count here. */
    static List<MarkedSentence> ofSkillSpan(Path file) throws IOException {
        var sentences = new ArrayList<MarkedSentence>();
        for (var line : Files.readAllLines(file)) {
            try (var reader = Json.createReader(new StringReader(line))) {
                var sentence = reader.readObject();
                var words = texts(sentence.getJsonArray("tokens"));
                sentences.add(
                        of(
                                words,
                                texts(sentence.getJsonArray("tags_skill")),
                                texts(sentence.getJsonArray("tags_knowledge"))));
            }
        }
        return sentences;
    }

    /** Reads a word and its mark in each line, with empty lines between sentences. */
    static List<MarkedSentence> ofLines(Path file) throws IOException {
        var sentences = new ArrayList<MarkedSentence>();
        var words = new ArrayList<String>();
        var tags = new ArrayList<String>();
        for (var line : Stream.concat(Files.lines(file), Stream.of("")).toList()) {
            var parts = line.strip().split(" ");
            if (parts.length == 2) {
                words.add(parts[0]);
                tags.add(parts[1].endsWith("-Skill") ? parts[1] : "O");
            } else if (line.isBlank() && !words.isEmpty()) {
                sentences.add(of(words, tags));
                words.clear();
                tags.clear();
            }
        }
        return sentences;
    }

    private static List<String> texts(JsonArray array) {
        return IntStream.range(0, array.size()).mapToObj(array::getString).toList();
    }

    @SafeVarargs
    private static MarkedSentence of(List<String> words, List<String>... tags) {
        var text = new StringBuilder();
        var places = new ArrayList<Span>();
        for (var word : words) {
            text.append(text.isEmpty() ? "" : " ");
            places.add(new Span(text.length(), text.length() + word.length()));
            text.append(word);
        }
        var marked = new ArrayList<Span>();
        for (var kind : tags) {
            marked.addAll(spans(kind, places));
        }
        return new MarkedSentence(text.toString(), List.copyOf(marked));
    }

    private static List<Span> spans(List<String> tags, List<Span> places) {
        var spans = new ArrayList<Span>();
        int first = -1;
        for (int i = 0; i <= tags.size(); i++) {
            var tag = i < tags.size() ? tags.get(i) : "O";
            if (first >= 0 && !tag.startsWith("I")) {
                spans.add(new Span(places.get(first).start(), places.get(i - 1).end()));
                first = -1;
            }
            first = tag.startsWith("B") ? i : first;
        }
        return spans;
    }
}
