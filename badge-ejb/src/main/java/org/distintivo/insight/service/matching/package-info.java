/**
 * Finds skills and occupations of the taxonomies in postings and in the catalog. The finding is
 * plain: all wordings are kept in memory in tries over words, and a text is read once from left to
 * right; every match says why, and which words of the text it stands on. Services here load the
 * wordings, write what was found, and go over everything stored when wordings or corrections have
 * changed.
 *
 * <p>Start reading at {@link org.distintivo.insight.service.matching.SkillMatcher}.
 */
package org.distintivo.insight.service.matching;
