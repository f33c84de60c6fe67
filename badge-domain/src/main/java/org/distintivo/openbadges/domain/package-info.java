/**
 * Value classes of the Open Badges standards: key formats, status bits and pictures that carry a
 * badge.
 *
 * <p>Nothing here knows who issues or who asks, and nothing is stored. Start reading at {@link
 * org.distintivo.openbadges.domain.BakedPng} or {@link org.distintivo.openbadges.domain.Multikey}.
 */
package org.distintivo.openbadges.domain;
