package nl.casusregie.household.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.casusregie.household.Member;
import nl.casusregie.household.TieRecord;
import nl.casusregie.household.genogram.Genogram;
import nl.casusregie.household.genogram.Picture;
import nl.casusregie.household.ui.spi.PersonCard;
import nl.casusregie.shared.PartialDate;
import nl.casusregie.shell.ui.SvgPicture;
import nl.casusregie.shell.ui.Texts;

/** The genogram on the page; zooms and moves by mouse, touch and keyboard, and leads through the people with Tab. */
@StyleSheet("viewer/genogram.css")
class GenogramView extends SvgPicture {

    /** Below this width names can no longer be read. */
    private static final int SMALLEST = 460;

    GenogramView() {
        super(Texts.of("household.genogram.label"), SMALLEST);
    }

    void show(List<Member> members, List<TieRecord> ties, LocalDate today) {
        Picture.Words words = new Picture.Words(
                member -> age(member.data().birthDate(), today),
                member -> Texts.of("household.genogram.person", member.name(), PersonCard.line(member.data(), today)));
        draw(Picture.of(Genogram.of(members, ties), words));
    }

    /** In the symbol: the age, about the age when only part of the birth date is known, or a question mark. */
    private static String age(PartialDate born, LocalDate today) {
        Optional<Integer> sure = born.ageOn(today);
        return sure.map(String::valueOf)
                .or(() -> born.latest()
                        .map(date -> "± " + Period.between(date, today).getYears()))
                .orElse("?");
    }
}
