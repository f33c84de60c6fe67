package org.distintivo.sharing.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.distintivo.sharing.domain.BadgeLooks;
import org.distintivo.sharing.domain.Look;
import org.junit.jupiter.api.Test;

class LooksViewTest {

    /** A Tuesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Test
    void nothing_counted_is_no_week() {
        var view = LooksView.of(List.of(), TODAY);
        assertThat(view.weeks()).isEmpty();
        assertThat(view.month().looks()).isZero();
    }

    @Test
    void a_month_is_the_last_thirty_days_with_today() {
        var view =
                LooksView.of(
                        List.of(
                                looks(TODAY, Look.PAGE, 3),
                                looks(TODAY.minusDays(29), Look.EMBED, 4),
                                looks(TODAY.minusDays(30), Look.PAGE, 100),
                                looks(TODAY, Look.VERIFICATION, 2)),
                        TODAY);
        assertThat(view.month().looks()).isEqualTo(7);
        assertThat(view.month().of(Look.VERIFICATION)).isEqualTo(2);
    }

    @Test
    void weeks_begin_on_monday_and_quiet_ones_between_are_told() {
        var view =
                LooksView.of(
                        List.of(
                                looks(LocalDate.of(2026, 11, 30), Look.PAGE, 2),
                                looks(LocalDate.of(2026, 11, 22), Look.PAGE, 4)),
                        TODAY);
        assertThat(view.weeks())
                .extracting(LooksView.Week::monday)
                .containsExactly(
                        LocalDate.of(2026, 11, 30),
                        LocalDate.of(2026, 11, 23),
                        LocalDate.of(2026, 11, 16));
        assertThat(view.weeks()).extracting(LooksView.Week::share).containsExactly(50L, 0L, 100L);
    }

    @Test
    void as_much_is_read_as_twelve_weeks_tell() {
        assertThat(LooksView.first(TODAY)).isEqualTo(LocalDate.of(2026, 9, 14));
        var view = LooksView.of(List.of(looks(LooksView.first(TODAY), Look.DOWNLOAD, 1)), TODAY);
        assertThat(view.weeks()).hasSize(12);
    }

    private static BadgeLooks looks(LocalDate day, Look look, long looks) {
        return new BadgeLooks("badge", day, look, looks);
    }
}
