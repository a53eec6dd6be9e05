package nl.casusregie.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyNamesTest {

    private static boolean meets(String whole, String given, String prefix, String family, boolean full) {
        FamilyNames.Compared colleague = FamilyNames.ofWhole(whole);
        FamilyNames.Compared person = FamilyNames.ofPerson(given, prefix, family);
        return !Collections.disjoint(
                full ? colleague.full() : colleague.families(), full ? person.full() : person.families());
    }

    @ParameterizedTest
    @CsvSource({
        "Marieke de Vries, Jan, de, Vries",
        "Marieke de Vries, Jan, '', DE VRIES",
        "Fatma Yılmaz, Ali, '', Yilmaz",
        "Piet van der Berg, Kees, v.d., Berg",
        "Piet van den Berg, Kees, van der, Berg",
        "Els Jansen-de Vries, Jan, de, Vries",
        "Els Jansen-de Vries, Jan, '', Jansen",
        "Jan Jansen, Els, '', Jansen - Bakker",
        "Ben Bruyn, Ria, de, Bruijn - Bruijn",
        "Ana García López, Luis, '', Garcia Lopez",
        "Wim van 't Hooft, Geertruida, van ’t, Hooft",
        "Anna Maria Smit, Bo, '', Smit"
    })
    void theSameFamilyNameIsSeenHoweverItIsWritten(String whole, String given, String prefix, String family) {
        assertThat(meets(whole, given, prefix, family, false)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Marieke de Vries, Jan, '', Vries",
        "Karin Willems, Chantal, '', Willemsen",
        "Anneke Vos, Anneke, de, Vos",
        "Bas Peters, Peter, '', ''",
        "Jan van Dam, Petra, van der, Dam"
    })
    void anotherFamilyNameIsNotTheSame(String whole, String given, String prefix, String family) {
        assertThat(meets(whole, given, prefix, family, false)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Marieke de Vries, Marieke, de, Vries, true",
        "Marieke de Vries, Mariëke Johanna, de, VRIES, true",
        "Marieke de Vries, Jan, de, Vries, false",
        "Marieke de Vries, '', de, Vries, false"
    })
    void theWholeNameIsTheSameWhenTheFirstGivenNameIs(
            String whole, String given, String prefix, String family, boolean same) {
        assertThat(meets(whole, given, prefix, family, true)).isEqualTo(same);
    }
}
