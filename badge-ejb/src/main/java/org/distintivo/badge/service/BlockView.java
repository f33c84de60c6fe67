package org.distintivo.badge.service;

import java.time.Instant;
import org.distintivo.badge.domain.AwardBlock;
import org.distintivo.catalog.domain.AchievementKey;

/** An achievement that one earner does not get again until staff lift the block. */
public record BlockView(AchievementKey achievement, Instant setAt) {

    static BlockView of(AwardBlock block) {
        return new BlockView(block.achievement(), block.setAt());
    }
}
