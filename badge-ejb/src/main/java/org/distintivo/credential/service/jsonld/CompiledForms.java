package org.distintivo.credential.service.jsonld;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.distintivo.credential.domain.DocumentRefusedException;

/**
 * Canonical forms of what this server composes itself, about a hundred times faster than the
 * general way: each shape is worked out once and kept. What is not ours is never compiled, so
 * nobody can fill the memory; but where a stranger's document has a known shape, that serves too.
 */
public final class CompiledForms implements Canonicalization {

    static final CanonicalForm GENERAL = new CanonicalForm(BundledContexts.INSTANCE);

    /** One for the whole server. */
    public static final CompiledForms INSTANCE = new CompiledForms(GENERAL);

    /** More shapes than optional members can make; beyond it the general way is taken. */
    private static final int MAX_SHAPES = 500;

    private final Map<String, Optional<CanonicalTemplate>> templates = new ConcurrentHashMap<>();
    private final CanonicalForm general;

    CompiledForms(CanonicalForm general) {
        this.general = general;
    }

    /** For a document composed here. */
    @Override
    public String of(JsonObject document) throws DocumentRefusedException {
        var shape = DocumentShape.of(document);
        var template = templates.get(shape.key());
        if (template == null) {
            template = compile(document, shape);
        }
        var filled = template.flatMap(t -> t.fill(shape.values()));
        return filled.isPresent() ? filled.get() : general.of(document);
    }

    /** For a document of anybody's: the quick way where its shape is known, and no new shapes. */
    public String ofStranger(JsonObject document) throws DocumentRefusedException {
        return ofStranger(document, Complexity.DEFAULT);
    }

    /** As {@link #ofStranger(JsonObject)}, with other limits than the usual ones. */
    public String ofStranger(JsonObject document, Complexity limits)
            throws DocumentRefusedException {
        var found = find(document);
        return found.isPresent() ? found.get() : general.of(document, limits);
    }

    /** Empty when the shape is not one of ours. */
    Optional<String> find(JsonObject document) {
        var shape = DocumentShape.of(document);
        return templates
                .getOrDefault(shape.key(), Optional.empty())
                .flatMap(template -> template.fill(shape.values()));
    }

    private Optional<CanonicalTemplate> compile(JsonObject document, DocumentShape shape) {
        if (templates.size() >= MAX_SHAPES) {
            return Optional.empty();
        }
        Optional<CanonicalTemplate> template = Optional.empty();
        if (!shape.isAmbiguous()) {
            try {
                var canonical = general.of(DocumentShape.specimen(document));
                template = CanonicalTemplate.compile(canonical, shape.values().size());
            } catch (DocumentRefusedException e) {
                template = Optional.empty(); // a text stands where only an address may
            }
        }
        templates.put(shape.key(), template);
        return template;
    }
}
