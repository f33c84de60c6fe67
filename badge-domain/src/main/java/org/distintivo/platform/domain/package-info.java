/**
 * What has no business meaning and is needed by every feature: the base of all entities, the base
 * of all rule violations and domain events, random public ids and secrets.
 *
 * <p>Nothing here knows a badge. Start reading at {@link
 * org.distintivo.platform.domain.RuleViolation}.
 */
package org.distintivo.platform.domain;
