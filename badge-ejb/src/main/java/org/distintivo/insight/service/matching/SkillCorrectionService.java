package org.distintivo.insight.service.matching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.distintivo.insight.domain.CorrectionVerdict;
import org.distintivo.insight.domain.SkillConcept;
import org.distintivo.insight.domain.SkillCorrected;
import org.distintivo.insight.domain.SkillCorrection;
import org.distintivo.insight.domain.SkillCorrectionTakenBack;
import org.distintivo.insight.domain.TaxonomyRefusedException;
import org.distintivo.platform.domain.CleanText;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;

/**
 * Lets staff say what a wording means, or does not mean. It holds for what is stored, which is
 * matched anew, for what comes, and after every import.
 */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class SkillCorrectionService {

    private static final int MOST = 200;

    @Inject private SkillRepository skills;
    @Inject private MatchingSteps matching;
    @Inject private Event<DomainEvent> news;
    @Inject private Clock clock;

    /**
     * Says what a wording means from now on; said twice of a wording and a skill, the later holds.
     *
     * @param wording as it stands in postings, whatever its case
     * @throws TaxonomyRefusedException if it has no letters or digits or is too long, or if there
     *     is no such skill
     */
    public void correct(String skillId, String wording, CorrectionVerdict verdict) {
        var skill = skills.find(skillId).orElseThrow(TaxonomyRefusedException::skillUnknown);
        var line = CleanText.line(wording == null ? "" : wording);
        var folded = Words.fold(line);
        boolean tooLong = Math.max(line.length(), folded.length()) > SkillCorrection.LONGEST;
        if (folded.isEmpty() || tooLong) {
            throw TaxonomyRefusedException.wording(SkillCorrection.LONGEST);
        }
        skills.findCorrection(folded, skill.id())
                .ifPresentOrElse(
                        it -> it.say(verdict, clock.instant()),
                        () ->
                                skills.add(
                                        new SkillCorrection(line, folded, skill.id())
                                                .say(verdict, clock.instant())));
        matching.change();
        news.fire(new SkillCorrected(skillId));
    }

    /**
     * Takes back what was said.
     *
     * @throws TaxonomyRefusedException if there is no such correction
     */
    public void takeBack(String id) {
        var correction =
                skills.findCorrection(id).orElseThrow(TaxonomyRefusedException::correctionUnknown);
        var skill = skills.map(List.of(correction.skillId())).get(correction.skillId());
        skills.remove(correction);
        matching.change();
        news.fire(new SkillCorrectionTakenBack(skill.publicId()));
    }

    /** Returns the newest corrections first. */
    public List<CorrectionView> list() {
        return views(skills.listCorrections(MOST));
    }

    /** Returns what was said about a skill, in the order in which it was said. */
    public List<CorrectionView> listOf(String skillId) {
        return skills.find(skillId)
                .map(SkillConcept::id)
                .map(skills::listCorrectionsOf)
                .map(this::views)
                .orElse(List.of());
    }

    private List<CorrectionView> views(List<SkillCorrection> corrections) {
        var concepts =
                skills.map(corrections.stream().map(SkillCorrection::skillId).distinct().toList());
        return corrections.stream()
                .map(
                        it ->
                                new CorrectionView(
                                        it.publicId(),
                                        it.wording(),
                                        it.verdict(),
                                        concepts.get(it.skillId()).publicId(),
                                        concepts.get(it.skillId()).label(),
                                        it.correctedAt()))
                .toList();
    }
}
