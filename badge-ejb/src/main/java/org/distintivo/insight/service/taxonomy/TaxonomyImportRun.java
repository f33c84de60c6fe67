package org.distintivo.insight.service.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.distintivo.insight.service.taxonomy.TaxonomyImportSteps.Stage;
import org.distintivo.platform.service.ChunkStream;

/**
 * Reads the files of an import as a whole, and writes them in portions. A taxonomy fits into
 * memory; one that does not is refused while it is read.
 */
@ApplicationScoped
class TaxonomyImportRun {

    private static final int PORTION = 500;

    @Inject private TaxonomyImportSteps steps;
    @Inject private TaxonomyWriting writing;

    /** Says that another server has taken over. */
    private static final class TakenOver extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * @param mayGoOn asked before every portion
     */
    void carryOn(Stage stage, BooleanSupplier mayGoOn) {
        var draft = read(stage);
        var plan = writing.plan(stage.request(), draft);
        if (stage.approved()) {
            try {
                write(stage, draft, plan, mayGoOn);
            } catch (TakenOver e) {
                return;
            }
            steps.finish(stage.id(), stage.request());
        } else {
            steps.read(stage.id(), draft, plan);
        }
    }

    private TaxonomyDraft read(Stage stage) {
        var reader = new TaxonomyReader(stage.request().language());
        stage.files()
                .forEach(
                        (file, name) ->
                                reader.read(
                                        name,
                                        new ChunkStream(
                                                number -> steps.piece(stage.id(), file, number))));
        return reader.settle();
    }

    private void write(Stage stage, TaxonomyDraft draft, TaxonomyPlan plan, BooleanSupplier go) {
        var code = stage.request().code();
        writing.begin(stage.request());
        each(plan.skills(), go, it -> writing.writeSkills(code, it, draft.languages()));
        each(plan.occupations(), go, it -> writing.writeOccupations(code, it, draft.languages()));
        each(plan.skills(), go, it -> writing.writeSkillsAbove(code, it));
        each(plan.occupations(), go, it -> writing.writeOccupationsAbove(code, it));
        each(byOccupation(draft), go, it -> writing.writeWanted(code, flat(it)));
        each(plan.vanishedSkills(), go, writing::vanishSkills);
        each(plan.vanishedOccupations(), go, writing::vanishOccupations);
    }

    private static <T> void each(List<T> all, BooleanSupplier mayGoOn, Consumer<List<T>> write) {
        for (int from = 0; from < all.size(); from += PORTION) {
            if (!mayGoOn.getAsBoolean()) {
                throw new TakenOver();
            }
            write.accept(all.subList(from, Math.min(all.size(), from + PORTION)));
        }
    }

    private static <T> List<T> flat(List<List<T>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }

    /** All that an occupation wants is written together, because it replaces what was there. */
    private static List<
                    List<
                            Map.Entry<
                                    TaxonomyDraft.Wanted,
                                    org.distintivo.insight.domain.OccupationSkillRelation>>>
            byOccupation(TaxonomyDraft draft) {
        var groups =
                draft.wanted().entrySet().stream()
                        .collect(
                                java.util.stream.Collectors.groupingBy(
                                        it -> it.getKey().occupation()));
        return new ArrayList<>(
                groups.entrySet().stream()
                        .sorted(Comparator.comparing(Map.Entry::getKey))
                        .map(Map.Entry::getValue)
                        .toList());
    }
}
