package org.distintivo.account.domain;

import jakarta.json.JsonArray;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is told to a person about the person: lists of rows, and files to be made. */
public final class ExportContents {

    private final Map<String, JsonArray> lists = new LinkedHashMap<>();
    private final List<Promised> files = new ArrayList<>();

    /**
     * A file that is made later, one in a step.
     *
     * @param path in the archive, such as {@code badges/az-900.png}
     * @param source tells its maker what to make
     * @param title says in the person's language what it is
     */
    public record Promised(String path, String source, String title) {}

    /**
     * Tells rows.
     *
     * @param title key of the text that says what they are
     */
    public void tell(String title, JsonArray rows) {
        lists.put(title, rows);
    }

    public void promise(Promised file) {
        files.add(file);
    }

    public Map<String, JsonArray> lists() {
        return new LinkedHashMap<>(lists);
    }

    public List<Promised> files() {
        return List.copyOf(files);
    }
}
