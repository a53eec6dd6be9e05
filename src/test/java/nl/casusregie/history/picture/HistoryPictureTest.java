package nl.casusregie.history.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.casusregie.history.EventGroup;
import org.junit.jupiter.api.Test;

/** The picture: signs and bars at their place, silences as bands, nothing over each other, nothing that runs. */
class HistoryPictureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final HistoryPicture.Words WORDS = new HistoryPicture.Words(
            "zonder datum",
            gap -> gap.months() + " maanden niets bekend",
            day -> String.valueOf(day.getYear()),
            day -> day.toString());

    private static Mark moment(LocalDate day) {
        return new Mark(UUID.randomUUID(), EventGroup.REPORT, day, null, false, "Melding", "Melding op " + day);
    }

    private static Mark period(LocalDate from, LocalDate to) {
        return new Mark(UUID.randomUUID(), EventGroup.HELP, from, to, false, "Behandeling", "Behandeling");
    }

    private static String draw(Mark... marks) {
        return HistoryPicture.of(List.of(new Lane("Petra <b>", false, List.of(marks))), TODAY, WORDS);
    }

    @Test
    void aLongSilenceIsABandAndHelpThatRanThroughItIsNone() {
        Mark early = moment(TODAY.minusYears(4));
        Mark late = moment(TODAY.minusMonths(1));

        assertThat(draw(early, late)).contains("47 maanden niets bekend");
        assertThat(draw(early, period(TODAY.minusYears(4), TODAY.minusMonths(2)), late))
                .doesNotContain("history__gap");
    }

    @Test
    void aSilenceThatLastsUntilTodayCounts() {
        assertThat(Gap.between(List.of(moment(TODAY.minusYears(2))), TODAY))
                .containsExactly(new Gap(TODAY.minusYears(2), TODAY));
        assertThat(Gap.between(List.of(moment(TODAY.minusMonths(5))), TODAY)).isEmpty();
        assertThat(Gap.between(List.of(), TODAY)).isEmpty();
    }

    @Test
    void whatHappenedOnTheSameDayStandsUnderEachOther() {
        String apart = draw(moment(TODAY.minusYears(2)), moment(TODAY.minusYears(1)));
        String together = draw(moment(TODAY.minusYears(1)), moment(TODAY.minusYears(1)));

        assertThat(circles(apart)).hasSize(1);
        assertThat(circles(together)).hasSize(2);
    }

    @Test
    void whatHasNoDateStandsInAColumnOfItsOwn() {
        Mark undated = new Mark(UUID.randomUUID(), EventGroup.LIFE, null, null, true, "Ruzie", "Ruzie, datum onbekend");

        assertThat(draw(undated, moment(TODAY))).contains("zonder datum", "history__mark--vague");
        assertThat(draw(moment(TODAY))).doesNotContain("zonder datum");
    }

    @Test
    void everyMarkIsReachedByKeyboardSaysWhatItIsAndLeadsToItsLine() {
        Mark mark = moment(TODAY.minusYears(1));

        assertThat(draw(mark))
                .contains("tabindex=\"0\"", "data-goto=\"event-" + mark.id() + "\"")
                .contains("aria-label=\"Petra &lt;b")
                .doesNotContain("<b>");
    }

    /** The heights at which circles stand. */
    private static List<String> circles(String svg) {
        return java.util.regex.Pattern.compile("<circle[^>]* cy=\"([^\"]+)\"")
                .matcher(svg)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
