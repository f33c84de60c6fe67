package org.distintivo.insight.service.market;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.distintivo.insight.domain.SkillConcept;
import org.distintivo.insight.service.market.InsightView.Figures;
import org.distintivo.insight.service.market.InsightView.MonthCount;
import org.distintivo.insight.service.market.InsightView.NameCount;
import org.distintivo.insight.service.market.InsightView.Pay;
import org.distintivo.insight.service.market.InsightView.PlaceCount;
import org.distintivo.insight.service.market.InsightView.SkillCount;
import org.distintivo.insight.service.market.InsightView.SkillName;
import org.distintivo.insight.service.market.InsightView.SourceCount;
import org.distintivo.insight.service.market.InsightView.Subject;
import org.distintivo.insight.service.market.MarketSheet.Named;
import org.distintivo.insight.service.market.MarketSheet.PayFigures;

/** Puts figures that were worked out into the words and the extent that a reader asked for. */
@ApplicationScoped
class InsightViews {

    @Inject private SubjectSkillRepository skills;
    @Inject private InsightRepository insights;

    /**
     * @param asOf null where nothing was worked out
     * @param open how many are open, also where there are too few for figures
     */
    InsightView of(
            Subject subject,
            InsightFilter filter,
            Instant asOf,
            int open,
            MarketSheet sheet,
            Collection<Long> own,
            Locale language) {
        var figures = open < MarketTally.FEWEST ? null : figures(sheet, filter, language);
        return new InsightView(subject, filter, asOf, open, figures, names(own, language));
    }

    private Figures figures(MarketSheet sheet, InsightFilter filter, Locale language) {
        var months = sheet.months();
        var licences = insights.mapLicences(sheet.sources().stream().map(Named::name).toList());
        return new Figures(
                months.subList(Math.max(0, months.size() - filter.months()), months.size()).stream()
                        .map(it -> new MonthCount(it.month(), it.count()))
                        .toList(),
                named(sheet.employers()),
                named(sheet.titles()),
                places(sheet, filter),
                skills(sheet, language),
                sheet.pay(filter.currency()).map(it -> pay(it, licences)).orElse(null),
                sheet.pays().stream().map(PayFigures::currency).toList(),
                sources(sheet.sources(), licences));
    }

    private static List<NameCount> named(List<Named> names) {
        return names.stream().map(it -> new NameCount(it.name(), it.count())).toList();
    }

    private static List<SourceCount> sources(List<Named> names, Map<String, String> licences) {
        return names.stream()
                .map(it -> new SourceCount(it.name(), it.count(), licences.get(it.name())))
                .toList();
    }

    private static List<PlaceCount> places(MarketSheet sheet, InsightFilter filter) {
        var country = filter.country();
        return country == null
                ? sheet.countries().stream()
                        .map(it -> new PlaceCount(it.name(), null, it.count()))
                        .toList()
                : sheet.regions().stream()
                        .map(it -> new PlaceCount(country, it.name(), it.count()))
                        .toList();
    }

    private List<SkillCount> skills(MarketSheet sheet, Locale language) {
        var ids = sheet.skills().stream().map(MarketSheet.WithSkill::skillId).toList();
        var known = skills.find(ids);
        var labels = skills.labels(ids, language);
        return sheet.skills().stream()
                .filter(it -> known.containsKey(it.skillId()))
                .map(
                        it -> {
                            var concept = known.get(it.skillId());
                            var label = labels.getOrDefault(it.skillId(), concept.label());
                            return new SkillCount(concept.publicId(), label, it.count(), it.lift());
                        })
                .toList();
    }

    private static Pay pay(PayFigures pay, Map<String, String> licences) {
        return new Pay(
                pay.currency(), pay.figure(), pay.converted(), sources(pay.sources(), licences));
    }

    /** Returns what skills are called, in the order of their names. */
    List<SkillName> names(Collection<Long> ids, Locale language) {
        var labels = skills.labels(ids, language);
        return skills.find(ids).values().stream()
                .map(it -> new SkillName(it.publicId(), label(it, labels.get(it.id()))))
                .sorted(Comparator.comparing(SkillName::label))
                .toList();
    }

    /** Returns what a skill is called in a language. */
    String name(SkillConcept skill, Locale language) {
        return label(skill, skills.labels(List.of(skill.id()), language).get(skill.id()));
    }

    private static String label(SkillConcept skill, String translated) {
        return Optional.ofNullable(translated).orElse(skill.label());
    }
}
