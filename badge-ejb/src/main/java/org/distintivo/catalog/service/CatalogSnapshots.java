package org.distintivo.catalog.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.Certification;
import org.distintivo.catalog.domain.Exam;
import org.distintivo.catalog.domain.LocalizedText;
import org.distintivo.catalog.domain.PartnerContact;
import org.distintivo.catalog.domain.ProgramRules;
import org.distintivo.catalog.domain.ProgramRules.CertificationRule;
import org.distintivo.catalog.domain.ProgramRules.ExamRule;
import org.distintivo.catalog.domain.Skill;

/**
 * Keeps the catalog in memory. Each question costs one read of the program's row: as long as its
 * mark is the same, nothing changed on any server.
 */
@ApplicationScoped
class CatalogSnapshots {

    private static final int PATIENCE = 5;

    @Inject private CatalogRepository repository;
    @Inject private CatalogTexts texts;
    @Inject private CatalogOfTransaction transaction;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    private final AtomicReference<CatalogSnapshot> latest = new AtomicReference<>();

    /**
     * Returns the catalog as it was when this transaction first asked; outside of one, as it is.
     */
    CatalogSnapshot ofTransaction() {
        return transactions.getTransactionStatus() == Status.STATUS_ACTIVE
                ? transaction.found().orElseGet(() -> transaction.keep(current()))
                : current();
    }

    /** Returns the catalog as it is on every server, whatever this transaction has seen before. */
    CatalogSnapshot current() {
        var state = repository.catalogState();
        var known = latest.get();
        if (known != null && known.state().equals(state)) {
            return known;
        }
        var read = read(state);
        latest.set(read);
        return read;
    }

    /** Reads again when somebody changed the catalog between two of the queries. */
    private CatalogSnapshot read(String state) {
        var mark = state;
        for (var attempt = 1; ; attempt++) {
            var snapshot = readOnce(mark);
            var after = repository.catalogState();
            if (after.equals(mark) || attempt == PATIENCE) {
                return snapshot;
            }
            mark = after;
        }
    }

    private CatalogSnapshot readOnce(String state) {
        var program = repository.program();
        var exams = repository.listExamsAsTheyAre();
        var certifications = repository.listCertificationsAsTheyAre();
        var catalog =
                new CatalogView(
                        program.label(),
                        program.issuer(),
                        repository.listPartners().stream().map(PartnerContact::draft).toList(),
                        exams.stream().map(Exam::draft).toList(),
                        certifications.stream().map(Certification::draft).toList());
        return new CatalogSnapshot(
                state, catalog, rules(exams, certifications), views(exams, certifications));
    }

    private static ProgramRules rules(List<Exam> exams, List<Certification> certifications) {
        return new ProgramRules(
                exams.stream()
                        .map(e -> new ExamRule(e.code(), e.retiredOn(), e.hasBadge()))
                        .collect(Collectors.toMap(ExamRule::code, e -> e)),
                certifications.stream()
                        .map(
                                c ->
                                        new CertificationRule(
                                                c.code(),
                                                c.retiredOn(),
                                                c.hasBadge(),
                                                c.requirement()))
                        .collect(Collectors.toMap(CertificationRule::code, c -> c)));
    }

    private Map<AchievementKey, AchievementView> views(
            List<Exam> exams, List<Certification> certifications) {
        var examsByCode = exams.stream().collect(Collectors.toMap(Exam::code, e -> e));
        var names = new HashMap<AchievementKey, LocalizedText>();
        exams.forEach(e -> names.put(e.key(), CatalogTexts.names(e)));
        certifications.forEach(c -> names.put(c.key(), CatalogTexts.names(c)));
        var views = new HashMap<AchievementKey, AchievementView>();
        exams.forEach(e -> views.put(e.key(), view(e)));
        certifications.forEach(c -> views.put(c.key(), view(c, names, examsByCode)));
        return views;
    }

    private AchievementView view(Exam exam) {
        return new AchievementView(
                exam.key().kind(),
                exam.code(),
                exam.title(),
                exam.level(),
                exam.hasBadge(),
                exam.skills(),
                exam.retiredOn(),
                exam.provider(),
                exam.score(),
                exam.design(),
                texts.of(exam));
    }

    /** Returns the view of a certification, with the skills of the exams that it requires. */
    private AchievementView view(
            Certification certification,
            Map<AchievementKey, LocalizedText> names,
            Map<String, Exam> exams) {
        var skills =
                certification
                        .requirement()
                        .exams()
                        .distinct()
                        .map(exams::get)
                        .flatMap(exam -> exam.skills().stream())
                        .distinct()
                        .toList();
        return new AchievementView(
                certification.key().kind(),
                certification.code(),
                certification.title(),
                certification.level(),
                certification.hasBadge(),
                skills,
                certification.retiredOn(),
                null,
                null,
                certification.design(),
                texts.of(certification, skills.stream().map(Skill::name).toList(), names));
    }
}
