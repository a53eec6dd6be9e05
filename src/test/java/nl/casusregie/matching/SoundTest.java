package nl.casusregie.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that sound alike in the Netherlands, and names that do not. */
class SoundTest {

    @ParameterizedTest
    @CsvSource({
        "Jansen, Janssen",
        "Meijer, Meyer",
        "Meijer, Meier",
        "Visser, Fisser",
        "de Vries, Fries",
        "van den Heuvel, Heuvel",
        "Huibers, Huybers",
        "Smit, Schmidt",
        "Klaassen, Claessen",
        "Bouwman, Bauwman",
        "Dijk, van Dyck",
        "Yılmaz, Yilmaz",
        "Aydın, Aydin",
        "Đorđević, Dordevic",
        "Œuvray, Oeuvray",
        "Þorsson, Thorsson",
        "'O´Brien', 'O''Brien'",
        "'van ''t Hooft', Hooft",
        "El Idrissi, Idrisi",
        "Boukhari, Boughari",
        "Zuiderveld, Suijderfelt"
    })
    void familyNamesThatSoundAlike(String one, String other) {
        assertThat(Sound.ofFamily(one)).isEqualTo(Sound.ofFamily(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Mohamed, Mohammed",
        "Mohamed, Muhammad",
        "Youssef, Joesoef",
        "Yusuf, Youssef",
        "Thijs, Tijs",
        "Catharina, Katarina",
        "Daniëlle, Danielle Maria",
        "Sophie, Sofie",
        "Anne-Marie, Anne"
    })
    void givenNamesThatSoundAlike(String one, String other) {
        assertThat(Sound.ofGiven(one)).isEqualTo(Sound.ofGiven(other));
    }

    @ParameterizedTest
    @CsvSource({"Jansen, Hansen", "Vos, Bos", "Smit, Smeets", "Bo, Ba", "Lee, Loo", "Dam, Dekker", "Vermeulen, Verweij"
    })
    void namesThatDoNot(String one, String other) {
        assertThat(Sound.ofFamily(one)).doesNotContainAnyElementsOf(Sound.ofFamily(other));
    }

    @ParameterizedTest
    @CsvSource({"de Vries-Bakker, Bakker", "El Amrani/Smit, Schmidt"})
    void aDoubleNameSoundsLikeEachOfItsHalves(String whole, String half) {
        assertThat(Sound.ofFamily(whole)).containsAll(Sound.ofFamily(half)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"''", "'van de'", "'!!'", "'李'"})
    void whatHasNoLatinLettersBreaksNothing(String name) {
        assertThat(Sound.ofFamily(name)).hasSizeLessThanOrEqualTo(1);
    }
}
