package org.distintivo.openbadges.service.jsonld;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Refusal;

/**
 * Refuses what a document may not look like, before JSON-LD reads it: too large, contexts by other
 * than a known address, inline contexts, keywords by which a document could change the meaning of
 * another part or hide one, and words in another spelling. To JSON-LD a word and the address that
 * it stands for are the same; a check that looks for the word, and a reader, would miss it.
 */
public final class DocumentSyntax {

    private static final Set<String> KEYWORDS =
            Set.of("@context", "@type", "@value", "@language", "@direction");

    /** Lists of contexts that one document may have: its own and those of endorsements inside. */
    private static final int LISTS = 8;

    /** Objects and single values for each statement: some make none, as an id does. */
    private static final int VALUES = 2;

    /** What a part may not say about the whole under the whole's own id, where no check looks. */
    private static final Set<String> ONLY_ON_TOP =
            Set.of(
                    "awardedDate",
                    "credentialSchema",
                    "credentialStatus",
                    "credentialSubject",
                    "evidence",
                    "expirationDate",
                    "issuanceDate",
                    "issuer",
                    "proof",
                    "refreshService",
                    "termsOfUse",
                    "validFrom",
                    "validUntil");

    private final BundledContexts contexts;
    private final boolean inline;

    DocumentSyntax(BundledContexts contexts) {
        this(contexts, false);
    }

    private DocumentSyntax(BundledContexts contexts, boolean inline) {
        this.contexts = contexts;
        this.inline = inline;
    }

    /** Returns the document as it is to be expanded. */
    JsonObject read(JsonObject document) {
        return inline ? NestedContexts.unwrapped(document) : document;
    }

    /** Makes one that takes inline contexts. */
    static DocumentSyntax ofExamples(BundledContexts contexts) {
        return new DocumentSyntax(contexts, true);
    }

    void requireSafe(JsonObject document, ComplexityLimits limits) throws DocumentRefusedException {
        new Walk(document, limits).value(document);
    }

    /** Through one document, from its top to its last value. */
    private final class Walk {

        private final JsonObject top;
        private final int maxContexts;
        private int contexts;
        private int values;

        private Walk(JsonObject top, ComplexityLimits limits) {
            this.top = top;
            this.maxContexts = limits.contexts();
            this.contexts = LISTS * limits.contexts();
            this.values = VALUES * limits.statements();
        }

        private void value(JsonValue value) throws DocumentRefusedException {
            if (value.getValueType() == JsonValue.ValueType.ARRAY) {
                for (var item : value.asJsonArray()) {
                    value(item);
                }
                values -= value.asJsonArray().isEmpty() ? 1 : 0;
                return;
            }
            if (--values < 0) {
                throw new DocumentRefusedException(Refusal.TOO_COMPLEX);
            }
            if (value instanceof JsonObject object) {
                object(object);
            }
        }

        private void object(JsonObject object) throws DocumentRefusedException {
            boolean again = object != top && isAbout(object, top);
            for (var member : object.entrySet()) {
                var name = member.getKey();
                if (again && ONLY_ON_TOP.contains(name)) {
                    throw new DocumentRefusedException(Refusal.SAID_ELSEWHERE, name);
                }
                if (name.equals("@context")) {
                    contexts(member.getValue());
                    continue;
                }
                requireWord(name, object);
                if (name.equals("id")) {
                    requireId(member.getValue());
                }
                value(member.getValue());
            }
        }

        private void contexts(JsonValue value) throws DocumentRefusedException {
            contexts -= requireKnown(value, maxContexts);
            if (contexts < 0) {
                throw new DocumentRefusedException(Refusal.TOO_COMPLEX);
            }
        }
    }

    private static boolean isAbout(JsonObject one, JsonObject other) {
        return other.get("id") instanceof JsonString id && id.equals(one.get("id"));
    }

    /** Requires a type to be a word of the context. */
    private void requireWord(String name, JsonObject object) throws DocumentRefusedException {
        boolean odd = name.equals("@type") && !object.containsKey("@value");
        if (name.startsWith("@") && (odd && !inline || !KEYWORDS.contains(name))) {
            throw new DocumentRefusedException(Refusal.KEYWORD_REFUSED, name);
        }
        if (name.indexOf(':') >= 0 && !inline) {
            throw new DocumentRefusedException(Refusal.WORD_WRITTEN_OUT, name);
        }
    }

    /** Refuses ids that look like keywords, because JSON-LD drops them. */
    private static void requireId(JsonValue id) throws DocumentRefusedException {
        if (id instanceof JsonString text && text.getString().startsWith("@")) {
            throw new DocumentRefusedException(Refusal.ADDRESS_RELATIVE, text.getString());
        }
    }

    /** Returns how many they are. */
    private int requireKnown(JsonValue context, int most) throws DocumentRefusedException {
        var list =
                context.getValueType() == JsonValue.ValueType.ARRAY
                        ? context.asJsonArray()
                        : List.of(context);
        if (list.size() > most) {
            throw new DocumentRefusedException(Refusal.CONTEXT_UNKNOWN, list.size());
        }
        for (var item : list) {
            if (inline && item instanceof JsonObject) {
                continue;
            }
            if (!(item instanceof JsonString url)) {
                throw new DocumentRefusedException(Refusal.CONTEXT_INLINE);
            }
            if (!contexts.has(url.getString())) {
                throw new DocumentRefusedException(Refusal.CONTEXT_UNKNOWN, url.getString());
            }
        }
        return list.size();
    }
}
