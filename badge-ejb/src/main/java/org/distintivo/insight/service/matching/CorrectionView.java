package org.distintivo.insight.service.matching;

import java.time.Instant;
import org.distintivo.insight.domain.CorrectionVerdict;

/** What staff said about a wording and a skill. */
public record CorrectionView(
        String id,
        String wording,
        CorrectionVerdict verdict,
        String skillId,
        String skillLabel,
        Instant correctedAt) {}
