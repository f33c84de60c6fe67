package org.distintivo.openbadges.service.jsonld;

/**
 * Limits how much work a document may be. Counted in steps and not in time, so that the same
 * document is refused on a busy server and on an idle one.
 *
 * @param statements that a document may make: a badge makes less than 1,000 with its endorsements,
 *     a transcript of 500 results some 2,600
 * @param steps of telling nodes without a name apart: an ordinary credential takes some hundreds, a
 *     graph made to take for ever takes millions
 * @param contexts in one list
 */
public record ComplexityLimits(int statements, int steps, int contexts) {

    public static final ComplexityLimits DEFAULT = new ComplexityLimits(4_000, 20_000, 12);
}
