package org.distintivo.platform.domain;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.util.BitSet;

/** Leaves those places out of another one's at which a code would be broken. */
final class UnbrokenCodes extends BreakIterator {

    private final BreakIterator all;
    private final BitSet inside = new BitSet();

    UnbrokenCodes(BreakIterator all, String text) {
        this.all = all;
        int start = 0;
        for (var piece : ItemCodes.pieces(text)) {
            int end = start + piece.text().length();
            if (piece.code()) {
                inside.set(start + 1, end);
            }
            start = end;
        }
        all.setText(text);
    }

    private int onwards(int found) {
        int place = found;
        while (place != DONE && isInside(place)) {
            place = all.next();
        }
        return place;
    }

    private int backwards(int found) {
        int place = found;
        while (place != DONE && isInside(place)) {
            place = all.previous();
        }
        return place;
    }

    /** Counted from the beginning of the text, which a caller may give from somewhere else on. */
    private boolean isInside(int place) {
        return inside.get(place - all.getText().getBeginIndex());
    }

    @Override
    public int first() {
        return all.first();
    }

    @Override
    public int last() {
        return all.last();
    }

    @Override
    public int next(int count) {
        int place = current();
        for (int steps = Math.abs(count); steps > 0 && place != DONE; steps--) {
            place = count > 0 ? next() : previous();
        }
        return place;
    }

    @Override
    public int next() {
        return onwards(all.next());
    }

    @Override
    public int previous() {
        return backwards(all.previous());
    }

    @Override
    public int following(int offset) {
        return onwards(all.following(offset));
    }

    @Override
    public int preceding(int offset) {
        return backwards(all.preceding(offset));
    }

    @Override
    public boolean isBoundary(int offset) {
        return all.isBoundary(offset) && !isInside(offset);
    }

    @Override
    public int current() {
        return all.current();
    }

    @Override
    public CharacterIterator getText() {
        return all.getText();
    }

    /** Takes the same text in another form; its codes are known already. */
    @Override
    public void setText(CharacterIterator text) {
        all.setText(text);
    }
}
