package org.distintivo.platform.service;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says what codes mean that stand in a row: {@code "state": "WAITING"} gets {@code "stateText"}
 * beside it. A code of which there is no text stays alone.
 *
 * @param prefixes of the texts' keys, by the columns
 */
record CodeWords(Messages messages, Map<String, List<String>> prefixes, Locale language) {

    JsonObject beside(JsonObject row) {
        if (prefixes.isEmpty()) {
            return row;
        }
        var told = Json.createObjectBuilder();
        var members = new HashMap<String, List<String>>();
        prefixes.forEach((column, keys) -> members.put(StoredValue.member(column), keys));
        row.forEach(
                (member, value) -> {
                    told.add(member, value);
                    Optional.ofNullable(members.get(member))
                            .flatMap(keys -> text(keys, row.getString(member)))
                            .ifPresent(text -> told.add(member + "Text", text));
                });
        return told.build();
    }

    /** Some keys spell codes as they are, some in small letters. */
    private Optional<String> text(List<String> keys, String code) {
        var small = code.toLowerCase(Locale.ROOT).replace('_', '-');
        return keys.stream()
                .flatMap(prefix -> Stream.of(prefix + code, prefix + small))
                .filter(messages::has)
                .findFirst()
                .map(key -> messages.text(messages.closest(language), key));
    }
}
