package org.distintivo.account.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Collects what two people had before they became one, as far as a feature needs it to put its rows
 * back. Each feature notes its own rows under the names of its tables, and nobody else reads them.
 */
public final class MergeJournal {

    private static final int LONGEST = 2_000;

    private final List<Note> notes;

    public MergeJournal() {
        this(List.of());
    }

    public MergeJournal(List<Note> notes) {
        this.notes = new ArrayList<>(notes);
    }

    /** Whose a row was. */
    public enum Owner {
        KEPT,
        GONE
    }

    /**
     * One row as it was.
     *
     * @param table its table
     * @param row its number there
     * @param content what has to be known besides whose it was; mostly empty
     */
    public record Note(Owner owner, String table, long row, String content) {
        public Note {
            Objects.requireNonNull(owner, "owner");
            Objects.requireNonNull(table, "table");
            if (content.length() > LONGEST) {
                throw new IllegalArgumentException("too long a note of " + table);
            }
        }
    }

    /** Notes a row about which only its owner has to be known. */
    public void note(Owner owner, String table, long row) {
        note(owner, table, row, "");
    }

    public void note(Owner owner, String table, long row, String content) {
        notes.add(new Note(owner, table, row, content));
    }

    /** Returns what was noted about a table, in that order. */
    public List<Note> of(String table) {
        return notes.stream().filter(note -> note.table().equals(table)).toList();
    }

    /** Returns what was noted about one row. */
    public Optional<Note> find(String table, long row) {
        return of(table).stream().filter(note -> note.row() == row).findFirst();
    }

    /** Returns whether a row was the person's who went. */
    public boolean wasOfGone(String table, long row) {
        return find(table, row).filter(note -> note.owner() == Owner.GONE).isPresent();
    }

    public List<Note> all() {
        return List.copyOf(notes);
    }
}
