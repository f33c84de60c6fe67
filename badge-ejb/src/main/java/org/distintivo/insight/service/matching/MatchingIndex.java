package org.distintivo.insight.service.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.distintivo.insight.domain.MatchReason;

/**
 * Everything that postings are matched by, in one state.
 *
 * @param edition of labels and corrections
 * @param titles by the number of the taxonomy
 */
record MatchingIndex(int edition, SkillMatcher skills, Map<Long, TitleMatcher> titles) {

    private static final int MOST_SKILLS = 60;
    private static final int LONGEST = 100;

    /** A skill or an occupation that a posting names; {@code matched} is its words, shortened. */
    record Named(long concept, MatchReason reason, String matched) {}

    /** What a posting names. */
    record NamedInPosting(long posting, List<Named> skills, List<Named> occupations) {}

    NamedInPosting match(PostingWords posting) {
        return new NamedInPosting(posting.id(), skills(posting), occupations(posting));
    }

    /** What the source lists comes first, then title and text in their order. */
    private List<Named> skills(PostingWords posting) {
        Map<Long, Named> found = new LinkedHashMap<>();
        for (var listed : posting.skills()) {
            add(found, skills.findListed(listed, posting.language()));
        }
        var text = posting.title() + "\n" + posting.text();
        add(found, skills.find(text, posting.language()));
        return List.copyOf(found.values());
    }

    /** Of a skill that is named several times, the place is kept that is believed most. */
    private static void add(Map<Long, Named> found, Collection<SkillMatch> matches) {
        for (var match : matches) {
            var known = found.get(match.skill());
            boolean better = known != null && match.reason().compareTo(known.reason()) < 0;
            if (better || known == null && found.size() < MOST_SKILLS) {
                found.put(
                        match.skill(),
                        new Named(match.skill(), match.reason(), shortened(match.matched())));
            }
        }
    }

    private List<Named> occupations(PostingWords posting) {
        var found = new ArrayList<Named>();
        for (var matcher : titles.values()) {
            matcher.find(posting.title(), posting.language())
                    .map(it -> new Named(it.occupation(), it.reason(), shortened(it.matched())))
                    .ifPresent(found::add);
        }
        return found;
    }

    static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
