package org.distintivo.catalog.domain;

import jakarta.json.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;

/**
 * Something that a person sits and passes or fails, run by a delivery partner. Passing one may give
 * a badge of its own, and counts towards the {@link Certification}s that require it.
 */
@Entity
public class Exam extends CatalogItem {

    /** What artwork and pages show where a certification shows its level. */
    public static final String LEVEL = "exam";

    private String provider;
    private String skills;

    @Column(name = "score_scale")
    private String score;

    protected Exam() {} // for JPA

    public Exam(ExamDraft draft) {
        super(draft.item());
        deliver(draft);
    }

    /**
     * Takes over what a catalog says now.
     *
     * @return whether this call changed anything
     */
    public boolean revise(ExamDraft draft) {
        var described = describe(draft.item());
        return deliver(draft) || described;
    }

    private boolean deliver(ExamDraft draft) {
        var changed =
                !Objects.equals(provider, draft.provider())
                        || skills == null
                        || !skills().equals(draft.skills())
                        || !Objects.equals(score(), draft.score());
        provider = draft.provider();
        var json = Json.createArrayBuilder();
        draft.skills().forEach(skill -> json.add(skill.toJson()));
        skills = json.build().toString();
        score = ScoreScale.write(draft.score());
        return changed;
    }

    @Override
    public AchievementKey key() {
        return AchievementKey.exam(code());
    }

    @Override
    public String level() {
        return LEVEL;
    }

    /** Returns the exam as a catalog writes it: loading it again changes nothing. */
    public ExamDraft draft() {
        return new ExamDraft(item(), provider, skills(), score());
    }

    /** Returns the delivery partner whose results these are by default, or null. */
    public String provider() {
        return provider;
    }

    public List<Skill> skills() {
        try (var reader = Json.createReader(new StringReader(skills))) {
            return reader.readArray().stream().map(Skill::fromJson).toList();
        }
    }

    /** Returns what its scores mean and whether badges tell them, or null. */
    public ScoreScale score() {
        return ScoreScale.read(score);
    }
}
