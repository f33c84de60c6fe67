package org.distintivo.catalog.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.distintivo.catalog.domain.AchievementDesign;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.CatalogChanged;
import org.distintivo.catalog.domain.CatalogDraft;
import org.distintivo.catalog.domain.CatalogItem;
import org.distintivo.catalog.domain.Certification;
import org.distintivo.catalog.domain.CertificationDraft;
import org.distintivo.catalog.domain.Exam;
import org.distintivo.catalog.domain.ExamDraft;
import org.distintivo.catalog.domain.PartnerContact;
import org.distintivo.catalog.domain.Program;
import org.distintivo.catalog.service.LoadReport.Counts;
import org.distintivo.platform.domain.DomainEvent;

/** Writes one catalog into the tables; lives for one transaction. */
final class CatalogLoad {

    private final CatalogRepository repository;
    private final Instant now;
    private final Program program;
    private final Map<String, Exam> exams;
    private final Map<String, Certification> certifications;
    private final Map<AchievementKey, AchievementDesign> designs = new HashMap<>();
    private final List<DomainEvent> events = new ArrayList<>();

    CatalogLoad(CatalogRepository repository, Instant now) {
        this.repository = repository;
        this.now = now;
        this.program = repository.lockProgram();
        this.exams = byCode(repository.listExams());
        this.certifications = byCode(repository.listCertifications());
        repository.listCurrentDesigns().forEach(design -> designs.put(design.key(), design));
    }

    /** Returns what the catalog may refer to besides itself. */
    KnownCatalog known() {
        return new KnownCatalog(
                exams.keySet(),
                certifications.values().stream()
                        .collect(
                                Collectors.toMap(
                                        Certification::code,
                                        c ->
                                                Set.copyOf(
                                                        c.requirement()
                                                                .certifications()
                                                                .toList()))));
    }

    LoadReport store(CatalogDraft draft) {
        var name = program.label();
        var described = program.describe(draft.program(), draft.issuer());
        var examCounts = Counts.NONE;
        for (var exam : draft.exams()) {
            examCounts = store(exam, examCounts);
        }
        var certificationCounts = Counts.NONE;
        for (var certification : draft.certifications()) {
            certificationCounts = store(certification, certificationCounts);
        }
        var report =
                new LoadReport(
                        false,
                        examCounts,
                        certificationCounts,
                        LoadReport.Renaming.of(name, program.label()),
                        UnforeseenLevels.in(draft));
        var redrawn = redraw(draft);
        var introduced = introduce(draft);
        if (described || redrawn || introduced || report.changedAnything()) {
            program.catalogChanged();
            events.add(new CatalogChanged(report.created(), report.updated()));
        }
        return report;
    }

    /** Returns what happened, to be told when everything is stored. */
    List<DomainEvent> events() {
        return List.copyOf(events);
    }

    /** Takes over how to write to delivery partners; those not named stay as they are. */
    private boolean introduce(CatalogDraft draft) {
        var known =
                repository.listPartners().stream()
                        .collect(Collectors.toMap(PartnerContact::name, it -> it));
        var changed = false;
        for (var partner : draft.partners()) {
            var contact = known.get(partner.name());
            if (contact == null) {
                repository.add(new PartnerContact(partner));
            }
            changed |= contact == null || contact.revise(partner);
        }
        return changed;
    }

    private Counts store(ExamDraft draft, Counts counts) {
        var known = exams.get(draft.item().code());
        if (known == null) {
            add(new Exam(draft), exams);
            return counts.oneCreated();
        }
        return counts.oneMore(noticing(known, exam -> exam.revise(draft)));
    }

    private Counts store(CertificationDraft draft, Counts counts) {
        var known = certifications.get(draft.item().code());
        if (known == null) {
            add(new Certification(draft), certifications);
            return counts.oneCreated();
        }
        return counts.oneMore(noticing(known, certification -> certification.revise(draft)));
    }

    private <T extends CatalogItem> void add(T item, Map<String, T> known) {
        repository.add(item);
        known.put(item.code(), item);
        tellRetirement(item, null);
    }

    private <T extends CatalogItem> boolean noticing(T item, Function<T, Boolean> revision) {
        var before = item.retiredOn();
        var changed = revision.apply(item);
        tellRetirement(item, before);
        return changed;
    }

    private void tellRetirement(CatalogItem item, LocalDate before) {
        if (!Objects.equals(before, item.retiredOn())) {
            events.add(item.retirementEvent(before));
        }
    }

    /** Gives items a new design whose title or level differs from their artwork. */
    private boolean redraw(CatalogDraft draft) {
        var redrawn = false;
        for (var exam : draft.exams()) {
            redrawn |= redraw(exams.get(exam.item().code()));
        }
        for (var certification : draft.certifications()) {
            redrawn |= redraw(certifications.get(certification.item().code()));
        }
        return redrawn;
    }

    private boolean redraw(CatalogItem item) {
        var current = designs.get(item.key());
        if (current != null && current.depicts(item)) {
            return false;
        }
        var edition = current == null ? 1 : current.drawing().edition();
        repository.add(new AchievementDesign(item, item.drawing(edition), now));
        return true;
    }

    private static <T extends CatalogItem> Map<String, T> byCode(List<T> items) {
        return items.stream().collect(Collectors.toMap(CatalogItem::code, i -> i));
    }
}
