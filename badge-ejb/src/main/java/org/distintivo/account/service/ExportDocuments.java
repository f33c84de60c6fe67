package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.distintivo.account.domain.ExportContents;
import org.distintivo.platform.service.Messages;
import org.distintivo.platform.service.PersonalRows;

/**
 * Writes the two documents of an export that are about all of it: {@code data.json} for programs,
 * and {@code index.html} for people, which says in their language what is where.
 */
@ApplicationScoped
class ExportDocuments {

    @Inject private EarnerNumberRepository numbers;
    @Inject private PersonalRows rows;
    @Inject private Messages messages;

    /** Adds the rows of all tables. */
    void complete(long earnerId, Locale language, ExportContents contents) {
        rows.tell(numbers.of(earnerId), language).forEach(contents::tell);
    }

    /** Returns the documents by their path. */
    Map<String, byte[]> of(ExportContents contents, Locale language) {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        documents.put("index.html", index(contents, messages.closest(language)));
        documents.put("data.json", json(contents.lists(), messages.closest(language)));
        return documents;
    }

    private byte[] json(Map<String, JsonArray> lists, Locale language) {
        var object = Json.createObjectBuilder();
        lists.forEach(
                (title, rows) ->
                        object.add(
                                title.replace(".data.", "."),
                                Json.createObjectBuilder()
                                        .add("title", messages.text(language, title))
                                        .add("rows", rows)));
        var out = new ByteArrayOutputStream();
        var writers = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
        try (var writer = writers.createWriter(out)) {
            writer.writeObject(object.build());
        }
        return out.toByteArray();
    }

    private byte[] index(ExportContents contents, Locale language) {
        var page = new StringBuilder();
        var title = text(language, "account.export.index.title");
        page.append("<!DOCTYPE html>\n<html lang=\"%s\"".formatted(language.toLanguageTag()))
                .append("><head><meta charset=\"utf-8\"/>")
                .append("<meta name=\"viewport\" content=\"width=device-width\"/>")
                .append("<title>%s</title></head><body>\n<h1>%s</h1>\n".formatted(title, title))
                .append("<p>%s</p>\n".formatted(text(language, "account.export.index.text")));
        if (!contents.files().isEmpty()) {
            page.append(
                    "<h2>%s</h2>\n<ul>\n".formatted(text(language, "account.export.index.files")));
            for (var file : contents.files()) {
                page.append("<li><a href=\"%s\">".formatted(escaped(file.path())))
                        .append(escaped(file.title()))
                        .append("</a></li>\n");
            }
            page.append("</ul>\n");
        }
        page.append("<h2>%s</h2>\n".formatted(text(language, "account.export.index.data")))
                .append("<ul>\n");
        contents.lists()
                .forEach(
                        (key, list) ->
                                page.append(
                                        list.isEmpty()
                                                ? ""
                                                : "<li>%s: %d</li>\n"
                                                        .formatted(
                                                                text(language, key), list.size())));
        return page.append("</ul>\n")
                .append(nothing(contents, language))
                .append("</body></html>\n")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Says once what there is nothing of. */
    private String nothing(ExportContents contents, Locale language) {
        var empty =
                contents.lists().entrySet().stream()
                        .filter(list -> list.getValue().isEmpty())
                        .map(list -> text(language, list.getKey()))
                        .collect(Collectors.joining(" · "));
        var words = text(language, "account.export.index.nothing");
        return empty.isEmpty() ? "" : "<p>%s<br/>%s</p>\n".formatted(words, empty);
    }

    private String text(Locale language, String key) {
        return escaped(messages.text(language, key));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
