package org.distintivo.credential.service.jsonld;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import org.distintivo.credential.domain.DocumentRefusedException;

/**
 * What a document may look like before JSON-LD gets hold of it: contexts only by known address,
 * never inline, and none of the keywords by which a document could change the meaning of another
 * part or hide one.
 */
public final class DocumentSyntax {

    private static final Set<String> KEYWORDS =
            Set.of("@context", "@id", "@type", "@value", "@language", "@direction");

    private final BundledContexts contexts;
    private final boolean inline;

    DocumentSyntax(BundledContexts contexts) {
        this(contexts, false);
    }

    private DocumentSyntax(BundledContexts contexts, boolean inline) {
        this.contexts = contexts;
        this.inline = inline;
    }

    /** Contexts may be inline too. */
    static DocumentSyntax ofExamples(BundledContexts contexts) {
        return new DocumentSyntax(contexts, true);
    }

    /**
     * @param maxContexts in one list
     */
    void requireSafe(JsonValue value, int maxContexts) throws DocumentRefusedException {
        switch (value.getValueType()) {
            case ARRAY -> {
                for (var item : value.asJsonArray()) {
                    requireSafe(item, maxContexts);
                }
            }
            case OBJECT -> requireSafeObject(value.asJsonObject(), maxContexts);
            default -> {}
        }
    }

    private void requireSafeObject(JsonObject object, int maxContexts)
            throws DocumentRefusedException {
        for (var member : object.entrySet()) {
            var name = member.getKey();
            if (name.equals("@context")) {
                requireKnown(member.getValue(), maxContexts);
                continue;
            }
            if (name.startsWith("@") && !KEYWORDS.contains(name)) {
                throw new DocumentRefusedException("keyword-refused", name);
            }
            if (name.equals("id") || name.equals("@id")) {
                requireId(member.getValue());
            }
            requireSafe(member.getValue(), maxContexts);
        }
    }

    /** JSON-LD reads an id that looks like a keyword as none at all, and so drops it. */
    private static void requireId(JsonValue id) throws DocumentRefusedException {
        if (id instanceof JsonString text && text.getString().startsWith("@")) {
            throw new DocumentRefusedException("address-relative", text.getString());
        }
    }

    private void requireKnown(JsonValue context, int maxContexts) throws DocumentRefusedException {
        var list =
                context.getValueType() == JsonValue.ValueType.ARRAY
                        ? context.asJsonArray()
                        : List.of(context);
        if (list.size() > maxContexts) {
            throw new DocumentRefusedException("context-unknown", list.size());
        }
        for (var item : list) {
            if (inline && item instanceof JsonObject) {
                continue;
            }
            if (!(item instanceof JsonString url)) {
                throw new DocumentRefusedException("context-inline");
            }
            if (!contexts.has(url.getString())) {
                throw new DocumentRefusedException("context-unknown", url.getString());
            }
        }
    }
}
