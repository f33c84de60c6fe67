package org.distintivo.catalog.service;

import org.distintivo.catalog.domain.AchievementKey;

/**
 * One line of a certification's requirement on a page.
 *
 * @param depth how far it is indented, from 0
 * @param key the item that it names, or null for a line that introduces others
 */
public record RequirementLine(int depth, String text, AchievementKey key) {}
