package org.distintivo.platform.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Collects the fragments that features contribute to a place on a page. */
@Named("composition")
@RequestScoped
public class PageComposition {

    @Inject @Any private Instance<PageParts> features;

    private final Map<String, List<String>> known = new HashMap<>();

    /** Returns the fragments for a place; the features' order is that of their names. */
    public List<String> at(String place) {
        return known.computeIfAbsent(place, this::collect);
    }

    private List<String> collect(String place) {
        return features.stream()
                .map(feature -> feature.at(place))
                .filter(parts -> !parts.isEmpty())
                .sorted(Comparator.comparing(parts -> parts.get(0)))
                .flatMap(List::stream)
                .collect(Collectors.toList());
    }
}
