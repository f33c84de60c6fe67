package org.distintivo.insight.service.reading;

import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.distintivo.platform.domain.JsonRefusedException;
import org.distintivo.platform.service.StrictJson;

/** An object of JSON in each line; a line that is none is a posting of which nothing is known. */
final class JsonLinesFeed implements PostingFeed {

    private static final int MAX_LINE = 1024 * 1024;

    private final BufferedReader lines;
    private long line;

    JsonLinesFeed(InputStream in) {
        lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
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

    private String read() throws IOException {
        line++;
        var text = new StringBuilder();
        for (int c = lines.read(); c != '\n'; c = lines.read()) {
            if (c < 0) {
                return text.isEmpty() ? null : text.toString();
            }
            if (text.length() == MAX_LINE) {
                throw new FeedBrokenException(line, null);
            }
            text.append((char) c);
        }
        return text.toString();
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
