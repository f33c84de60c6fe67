package org.distintivo.insight.service.taxonomy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.insight.domain.TaxonomyFault;

/**
 * Holds what is above what to what can be: nothing is above something that it is below, and nothing
 * is below what is not there. The step that closes a circle is left out, the others stay.
 */
final class Hierarchy {

    /** Takes what is left out. */
    interface Quarantine {
        void putAside(long line, TaxonomyFault fault, String found);
    }

    private final Map<String, ConceptDraft> concepts;
    private final Quarantine quarantine;
    private final Set<String> done = new HashSet<>();

    /** A concept on the way up, with those above it that are still to be followed. */
    private record Step(ConceptDraft concept, Iterator<String> above) {}

    Hierarchy(Map<String, ConceptDraft> concepts, Quarantine quarantine) {
        this.concepts = concepts;
        this.quarantine = quarantine;
    }

    void settle() {
        concepts.values().forEach(this::dropUnknown);
        concepts.values().forEach(this::dropCircles);
    }

    private void dropUnknown(ConceptDraft concept) {
        for (var above : List.copyOf(concept.broader())) {
            var known = concepts.get(above);
            if (known == null || (known.skill() == null) != (concept.skill() == null)) {
                concept.notUnder(above);
                quarantine.putAside(
                        0, TaxonomyFault.CONCEPT_UNKNOWN, concept.uri() + " > " + above);
            }
        }
    }

    /** Goes up without recursion: a hostile file may be a million steps high. */
    private void dropCircles(ConceptDraft from) {
        if (done.contains(from.uri())) {
            return;
        }
        Deque<Step> way = new ArrayDeque<>();
        Set<String> onWay = new HashSet<>();
        push(way, onWay, from);
        while (!way.isEmpty()) {
            var step = way.peek();
            if (!step.above().hasNext()) {
                done.add(step.concept().uri());
                onWay.remove(step.concept().uri());
                way.pop();
                continue;
            }
            var above = step.above().next();
            if (onWay.contains(above)) {
                step.concept().notUnder(above);
                quarantine.putAside(0, TaxonomyFault.CIRCLE, circle(way, above));
            } else if (!done.contains(above)) {
                push(way, onWay, concepts.get(above));
            }
        }
    }

    private static void push(Deque<Step> way, Set<String> onWay, ConceptDraft concept) {
        onWay.add(concept.uri());
        way.push(new Step(concept, List.copyOf(concept.broader()).iterator()));
    }

    private static String circle(Deque<Step> way, String above) {
        var names = new ArrayList<String>();
        names.add(above);
        for (var step : way) {
            names.add(step.concept().uri());
            if (step.concept().uri().equals(above)) {
                break;
            }
        }
        return names.stream().limit(6).collect(Collectors.joining(" < "));
    }
}
