package org.distintivo.insight.service.search;

import java.util.List;
import org.distintivo.insight.domain.GeoPosition;

/**
 * Where the reader looks around.
 *
 * @param name the place as it was understood; the degrees where those were given
 * @param others places of the same name, as they can be asked for
 */
public record NearView(String name, GeoPosition position, List<String> others) {}
