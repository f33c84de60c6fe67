package org.distintivo.insight.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.insight.service.market.InsightService;

/** Tells other pages how many openings ask for an exam or certification. */
@Named
@RequestScoped
public class InsightCard {

    @Inject private InsightService insights;

    private final Map<AchievementKey, Integer> known = new HashMap<>();

    public int open(AchievementKey key) {
        return known.computeIfAbsent(key, it -> insights.countOpen(it).orElse(0));
    }

    public String address(AchievementKey key) {
        return "/insights/" + key.kind().pathSegment() + "/" + key.code();
    }
}
