package org.distintivo.insight.service.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The formats that feeds come in. */
public enum PostingFormat {
    /** An array or an object of JSON, and pages of JSON-LD. */
    JSON,
    /** An object of JSON in each line. */
    JSON_LINES,
    /** The shapes of Indeed, Talent, RSS and Atom. */
    XML,
    CSV,
    /** A page with JSON-LD, microdata or RDFa in it. */
    HTML;

    private static final int LOOKED_AT = 2_048;

    /**
     * Returns the format that a media type names; empty where it names none of these or says too
     * little, as {@code text/plain} does.
     */
    public static Optional<PostingFormat> ofMediaType(String type) {
        var plain = type == null ? "" : type.split(";")[0].trim().toLowerCase(Locale.ROOT);
        return switch (plain) {
            case "application/json", "application/ld+json" -> Optional.of(JSON);
            case "application/x-ndjson", "application/jsonl", "application/x-jsonlines" ->
                    Optional.of(JSON_LINES);
            case "text/csv" -> Optional.of(CSV);
            case "text/html", "application/xhtml+xml" -> Optional.of(HTML);
            case "application/xml", "text/xml", "application/rss+xml", "application/atom+xml" ->
                    Optional.of(XML);
            default -> Optional.empty();
        };
    }

    /**
     * Looks at the beginning of a feed.
     *
     * @param in can go back to where it stands ({@link InputStream#markSupported})
     */
    public static PostingFormat guess(InputStream in) throws IOException {
        in.mark(LOOKED_AT);
        var begin =
                new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8)
                        .replace("\uFEFF", "")
                        .strip()
                        .toLowerCase(Locale.ROOT);
        in.reset();
        if (begin.startsWith("[")) {
            return JSON;
        }
        if (begin.startsWith("{")) {
            return begin.matches("(?s)\\{[^\\n]*\\}\\s*\\n\\s*\\{.*") ? JSON_LINES : JSON;
        }
        if (begin.startsWith("<")) {
            return begin.contains("<html") || begin.contains("<!doctype html") ? HTML : XML;
        }
        return CSV;
    }
}
