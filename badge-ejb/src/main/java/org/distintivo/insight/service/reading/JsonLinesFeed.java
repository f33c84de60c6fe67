package org.distintivo.insight.service.reading;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.distintivo.platform.domain.JsonRefusedException;
import org.distintivo.platform.service.StrictJson;

/** An object of JSON in each line; a line that is none is a posting of which nothing is known. */
final class JsonLinesFeed implements PostingFeed {

    private static final int MAX_LINE = 1024 * 1024;

    private final Reader lines;
    private final char[] buffer = new char[16 * 1024];
    private int position;
    private int filled;
    private long line;

    JsonLinesFeed(InputStream in) {
        lines = new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    @Override
    public Optional<NamedTexts> next() throws IOException {
        for (var text = read(); text != null; text = read()) {
            if (!text.isBlank()) {
                return Optional.of(posting(text));
            }
        }
        return Optional.empty();
    }

    private static NamedTexts posting(String text) {
        try {
            return StrictJson.read(text, MAX_LINE) instanceof JsonObject object
                    ? JsonTexts.of(object)
                    : new NamedTexts();
        } catch (JsonRefusedException e) {
            return new NamedTexts();
        }
    }

    /** Returns the next line without its end; null behind the last. */
    private String read() throws IOException {
        line++;
        var text = new StringBuilder();
        while (position < filled || fill()) {
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            if (text.length() + end - position > MAX_LINE) {
                throw new FeedBrokenException(line, null);
            }
            text.append(buffer, position, end - position);
            position = end + 1;
            if (end < filled) {
                return text.toString();
            }
        }
        return text.isEmpty() ? null : text.toString();
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(lines.read(buffer), 0);
        return filled > 0;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
