package org.distintivo.catalog.service;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.distintivo.catalog.domain.CatalogFault;
import org.distintivo.catalog.domain.Prerequisites;

/**
 * Checks that every code in a requirement exists, here or in the catalog of before, and that no
 * certification requires itself in the end. Works on the text as sent, so that a fault elsewhere in
 * an item hides nothing.
 */
final class CatalogReferences {

    private record Reference(String from, String to, CatalogPart part) {}

    private final Set<String> exams;
    private final Set<String> certifications;
    private final Map<String, Set<String>> edges;
    private final List<Reference> steps = new ArrayList<>();

    CatalogReferences(CatalogSource source, KnownCatalog known) {
        exams = union(source.codes("exams"), known.exams());
        certifications = union(source.codes("certifications"), known.certifications().keySet());
        edges = new HashMap<>(known.certifications());
        source.codes("certifications").forEach(code -> edges.put(code, new HashSet<>()));
    }

    void check(CatalogPart root) {
        root.find("certifications")
                .filter(list -> list.value() instanceof JsonArray)
                .map(CatalogPart::items)
                .orElse(List.of())
                .forEach(this::certification);
        var prerequisites = new Prerequisites(edges);
        steps.stream()
                .filter(step -> prerequisites.leadsBack(step.from(), step.to()))
                .forEach(CatalogReferences::cycle);
    }

    private void certification(CatalogPart part) {
        var code = CatalogSource.text(part.value(), "code").orElse(null);
        part.named("requirement").ifPresent(requirement -> walk(code, requirement));
    }

    private void walk(String certification, CatalogPart part) {
        if (part.value() instanceof JsonArray) {
            part.items().forEach(member -> walk(certification, member));
        } else if (part.value() instanceof JsonObject object) {
            part.named("exam").ifPresent(this::exam);
            part.named("certification").ifPresent(p -> prerequisite(certification, p));
            for (var list : List.of("allOf", "anyOf", "of")) {
                if (object.get(list) instanceof JsonArray) {
                    part.named(list).ifPresent(p -> walk(certification, p));
                }
            }
        }
    }

    private void exam(CatalogPart part) {
        if (part.value() instanceof JsonString code && !exams.contains(code.getString())) {
            part.fault("unknown-exam", part.shown());
        }
    }

    private void prerequisite(String certification, CatalogPart part) {
        if (!(part.value() instanceof JsonString text)) {
            return;
        }
        var code = text.getString();
        if (!certifications.contains(code)) {
            part.fault("unknown-certification", part.shown());
        } else if (certification != null) {
            edges.get(certification).add(code);
            steps.add(new Reference(certification, code, part));
        }
    }

    private static void cycle(Reference step) {
        step.part().fault("requirement-cycle", CatalogFault.shown(step.from()));
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        var all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }
}
