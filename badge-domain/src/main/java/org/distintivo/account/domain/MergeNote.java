package org.distintivo.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Objects;
import org.distintivo.account.domain.MergeJournal.Note;
import org.distintivo.account.domain.MergeJournal.Owner;
import org.distintivo.platform.domain.VersionedEntity;

/** One line of the {@link MergeJournal} of a merge, kept as long as it can be undone. */
@Entity
@Table(name = "merge_note")
public class MergeNote extends VersionedEntity {

    @Column(name = "merge_id")
    private long mergeId;

    @Enumerated(EnumType.STRING)
    private Owner owner;

    private String name;
    private long number;
    private String content;

    protected MergeNote() {} // for JPA

    public MergeNote(EarnerMerge merge, Note note) {
        mergeId = Objects.requireNonNull(merge.id(), "id");
        owner = note.owner();
        name = note.table();
        number = note.row();
        content = note.content();
    }

    public Note note() {
        return new Note(owner, name, number, content);
    }
}
