/**
 * The room in which the people of employers work: their openings, and applications to them. Nobody
 * else gets in, and they get in nowhere else. Start at {@code HiringPage}.
 */
package org.distintivo.insight.portal.hiring;
