package nl.casusregie.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import nl.casusregie.testing.CaseForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonDataTest {

    @ParameterizedTest
    @CsvSource({
        "Petra,van der,Ploeg,Petra van der Ploeg,Van der P.",
        "' Petra ','  van   der ',Ploeg,Petra van der Ploeg,Van   der P.",
        "Petra,'','',Petra,P.",
        "Petra,van,'',Petra van,P.",
        "'','',ß,ß,SS.",
        "'','',😀mile,😀mile,😀.",
        "'','','','',?."
    })
    void theTitleShowsNoMoreThanOneLetterOfTheName(
            String given, String prefix, String family, String full, String title) {
        PersonData person = CaseForms.anAdult(given, prefix, family);

        assertThat(person.fullName()).isEqualTo(full);
        assertThat(person.initialTitle()).isEqualTo(title);
    }

    @Test
    void oneOfTheNamesIsEnough() {
        assertThat(refusals(CaseForms.anAdult("Bo", "", ""))).isEmpty();
        assertThat(refusals(CaseForms.anAdult("", "", "Dam"))).isEmpty();
        assertThat(refusals(CaseForms.anAdult("", "van", "")))
                .containsExactly(Refusal.at("familyName", "refusal.nameNeeded"));
    }

    @Test
    void everyTextHasItsLimit() {
        assertThat(refusals(CaseForms.anAdult("x".repeat(201), "v".repeat(21), "y".repeat(201))))
                .containsExactly(
                        Refusal.at("givenNames", "refusal.tooLong", 200),
                        Refusal.at("prefix", "refusal.tooLong", 20),
                        Refusal.at("familyName", "refusal.tooLong", 200));
    }

    private static List<Refusal> refusals(PersonData person) {
        Refusals refusals = new Refusals();
        person.check(refusals, LocalDate.of(2026, 11, 23));
        return refusals.list();
    }
}
