package org.distintivo.catalog.domain;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * Finds certifications that require themselves in the end, so that nobody could ever earn them.
 *
 * <p>Two certifications are in one cycle if each leads to the other: the strongly connected
 * components of the graph, found by Kosaraju's algorithm without recursion, in linear time.
 */
public final class Prerequisites {

    private final Map<String, ? extends Collection<String>> required;
    private final Map<String, String> circles = new HashMap<>();

    /**
     * @param required the code of each certification with the codes of those it requires directly
     */
    public Prerequisites(Map<String, ? extends Collection<String>> required) {
        this.required = Map.copyOf(required);
        var backwards = new HashMap<String, Set<String>>();
        required.forEach(
                (from, all) ->
                        all.forEach(
                                to ->
                                        backwards
                                                .computeIfAbsent(to, t -> new HashSet<>())
                                                .add(from)));
        var lastFinishedFirst = new ArrayDeque<String>();
        var seen = new HashSet<String>();
        this.required.keySet().forEach(code -> visit(code, this.required, seen, lastFinishedFirst));
        seen.clear();
        for (var code : lastFinishedFirst) {
            var circle = new ArrayDeque<String>();
            visit(code, backwards, seen, circle);
            circle.forEach(member -> circles.put(member, code));
        }
    }

    /**
     * Returns whether a requirement is part of a cycle, so that nobody could ever earn the
     * certification.
     */
    public boolean leadsBack(String certification, String requires) {
        return circles.containsKey(certification)
                && circles.get(certification).equals(circles.get(requires));
    }

    private static void visit(
            String start,
            Map<String, ? extends Collection<String>> steps,
            Set<String> seen,
            Deque<String> finished) {
        if (!seen.add(start)) {
            return;
        }
        var path = new ArrayDeque<Ahead>();
        path.push(new Ahead(start, steps));
        while (!path.isEmpty()) {
            var ahead = path.peek();
            if (!ahead.next().hasNext()) {
                finished.push(path.pop().code());
            } else {
                var code = ahead.next().next();
                if (seen.add(code)) {
                    path.push(new Ahead(code, steps));
                }
            }
        }
    }

    private record Ahead(String code, Iterator<String> next) {
        Ahead(String code, Map<String, ? extends Collection<String>> steps) {
            this(
                    code,
                    steps.containsKey(code)
                            ? steps.get(code).iterator()
                            : Set.<String>of().iterator());
        }
    }
}
