/**
 * What can be earned: exams, certifications and what they require, their badge designs and skills,
 * their retirement.
 *
 * <p>Nothing here knows who earned what. Start reading at {@link
 * org.distintivo.catalog.domain.Requirement}, then {@link
 * org.distintivo.catalog.domain.ProgramRules}.
 */
package org.distintivo.catalog.domain;
