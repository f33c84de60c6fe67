package org.distintivo.openbadges.service.jsonld;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import com.apicatalog.jsonld.uri.UriUtils;
import com.apicatalog.jsonld.uri.UriValidationPolicy;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A document taken apart into what many documents have in common, its shape, and the texts that are
 * its own. Two documents of one shape differ in their canonical forms by these texts alone.
 *
 * <p>Texts by which JSON-LD itself is steered belong to the shape. A full web address and any other
 * text make different shapes, because only an address may stand where an address is wanted.
 */
public final class DocumentShape {

    /**
     * Their values are terms: JSON-LD looks them up instead of passing them on. An endorsement is
     * the same in every credential that has it, so it is part of the shape as a whole.
     */
    private static final Set<String> TERMS =
            Set.of(
                    "@context",
                    "type",
                    "cryptosuite",
                    "proofPurpose",
                    "statusPurpose",
                    "achievementType",
                    "endorsement",
                    "identityType");

    private static final String ADDRESS = "urn:";
    private static final String SLOT = "zzslot";

    private final StringBuilder key = new StringBuilder();
    private final List<String> values = new ArrayList<>();

    private DocumentShape() {}

    static DocumentShape of(JsonObject document) {
        var shape = new DocumentShape();
        shape.object(document, false);
        return shape;
    }

    /** Returns a key that documents share if and only if they have one shape. */
    String key() {
        return key.toString();
    }

    /** Returns whether a text of the shape itself could be taken for a slot. */
    boolean isAmbiguous() {
        return key.indexOf(SLOT) >= 0;
    }

    /** Returns the document's own texts, in reading order. */
    List<String> values() {
        return values;
    }

    /** Returns what stands in a specimen for a text. */
    static String slot(int number) {
        return SLOT + number + "zz";
    }

    /** Returns a document of this shape with slot words in place of its own texts. */
    static JsonObject specimen(JsonObject document) {
        return specimen(document, new int[1]);
    }

    public static boolean isAddress(String text) {
        return (text.startsWith("https://") || text.startsWith("http://"))
                && UriUtils.isAbsoluteUri(text, UriValidationPolicy.Full);
    }

    private void object(JsonObject object, boolean constant) {
        key.append('{');
        for (var member : object.entrySet()) {
            quoted(member.getKey());
            value(member.getValue(), constant || TERMS.contains(member.getKey()));
        }
        key.append('}');
    }

    private void value(JsonValue value, boolean constant) {
        switch (value.getValueType()) {
            case OBJECT -> object(value.asJsonObject(), constant);
            case ARRAY -> {
                key.append('[');
                for (var item : value.asJsonArray()) {
                    value(item, constant);
                }
                key.append(']');
            }
            case STRING -> text(((JsonString) value).getString(), constant);
            default -> key.append(value).append(';');
        }
    }

    private void text(String text, boolean constant) {
        if (constant) {
            quoted(text);
        } else {
            key.append(isAddress(text) ? 'a' : 't');
            values.add(text);
        }
    }

    /** Returns a text with its length in front, so that no text can imitate the rest of a shape. */
    private void quoted(String text) {
        key.append(text.length()).append(':').append(text);
    }

    private static JsonObject specimen(JsonObject object, int[] slots) {
        var copy = JSON.createObjectBuilder();
        object.forEach(
                (name, value) ->
                        copy.add(name, TERMS.contains(name) ? value : specimen(value, slots)));
        return copy.build();
    }

    private static JsonValue specimen(JsonValue value, int[] slots) {
        return switch (value.getValueType()) {
            case OBJECT -> specimen(value.asJsonObject(), slots);
            case ARRAY -> {
                var copy = JSON.createArrayBuilder();
                value.asJsonArray().forEach(item -> copy.add(specimen(item, slots)));
                yield copy.build();
            }
            case STRING -> {
                boolean address = isAddress(((JsonString) value).getString());
                yield JSON.createValue((address ? ADDRESS : "") + slot(slots[0]++));
            }
            default -> value;
        };
    }
}
