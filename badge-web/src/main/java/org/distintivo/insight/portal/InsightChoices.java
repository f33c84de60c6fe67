package org.distintivo.insight.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.distintivo.insight.service.market.InsightView;
import org.distintivo.insight.service.market.InsightView.PlaceCount;
import org.distintivo.platform.portal.Language;

/** Lists what can be chosen in the form above figures, with what is chosen. */
@Named
@RequestScoped
public class InsightChoices {

    private static final List<Integer> MONTHS = List.of(3, 6, 12, 24);

    @Inject private Language language;
    @Inject private InsightWords words;

    /** Returns the countries in which the market may be looked at, by name. */
    public List<String> countries(InsightView view) {
        var codes = new TreeSet<String>();
        if (view.figures() != null && view.filter().country() == null) {
            view.figures().places().stream().map(PlaceCount::country).forEach(codes::add);
        }
        Stream.ofNullable(view.filter().country()).forEach(codes::add);
        var byName = Collator.getInstance(language.getLocale());
        return codes.stream().sorted(Comparator.comparing(words::country, byName)).toList();
    }

    /** Returns the regions of the chosen country that have postings, and the chosen one. */
    public List<String> regions(InsightView view) {
        var names = new TreeSet<>(Collator.getInstance(language.getLocale()));
        if (view.figures() != null && !view.filter().place().isRegion()) {
            view.figures().places().stream()
                    .map(PlaceCount::region)
                    .filter(Objects::nonNull)
                    .forEach(names::add);
        }
        Stream.ofNullable(view.filter().region()).forEach(names::add);
        return names.stream().map(Object::toString).toList();
    }

    /** Returns the currencies of which there are figures, and the chosen one. */
    public List<String> currencies(InsightView view) {
        var codes = new TreeSet<String>();
        if (view.figures() != null) {
            codes.addAll(view.figures().currencies());
        }
        Stream.ofNullable(view.filter().currency()).forEach(codes::add);
        return List.copyOf(codes);
    }

    /** Returns for how many months the trend may go back. */
    public List<Integer> months(InsightView view) {
        return Stream.concat(MONTHS.stream(), Stream.of(view.filter().months()))
                .distinct()
                .sorted()
                .toList();
    }
}
