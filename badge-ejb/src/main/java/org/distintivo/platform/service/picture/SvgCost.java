package org.distintivo.platform.service.picture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.distintivo.platform.domain.PictureRefusedException;

/**
 * Counts the parts that will be drawn, before anything is: each use of a part counts all that is in
 * it, over and over, so that twelve levels of ten uses count as what they are. Circles are refused.
 */
final class SvgCost {

    private static final long MOST = 20_000;
    private static final int MOST_REFERENCES_DEEP = 30;

    /** A clip or a mask needs a canvas of its own. */
    private static final int OF_A_CANVAS = 50;

    private final Map<String, SvgPart> byId = new HashMap<>();
    private final Map<SvgPart, Long> known = new IdentityHashMap<>();
    private final Set<String> onTheWay = new HashSet<>();

    private SvgCost() {}

    static void requireBearable(SvgPart root) {
        var cost = new SvgCost();
        cost.collect(root);
        cost.of(root);
    }

    private void collect(SvgPart part) {
        var id = part.attributes().get("id");
        if (id != null) {
            byId.putIfAbsent(id, part);
        }
        part.children().forEach(this::collect);
    }

    private long of(SvgPart part) {
        var before = known.get(part);
        if (before != null) {
            return before;
        }
        long sum = 1;
        for (var child : part.children()) {
            sum = bearable(sum + of(child));
        }
        for (var id : SvgNames.targets(part)) {
            sum = bearable(sum + ofTarget(id));
        }
        known.put(part, sum);
        return sum;
    }

    private long ofTarget(String id) {
        var target = byId.get(id);
        if (target == null) {
            return 0;
        }
        if (onTheWay.size() >= MOST_REFERENCES_DEEP || !onTheWay.add(id)) {
            throw PictureRefusedException.costly();
        }
        var cost = of(target);
        onTheWay.remove(id);
        boolean canvas = target.name().equals("mask") || target.name().equals("clipPath");
        return canvas ? cost + OF_A_CANVAS : cost;
    }

    private static long bearable(long sum) {
        if (sum > MOST) {
            throw PictureRefusedException.costly();
        }
        return sum;
    }
}
