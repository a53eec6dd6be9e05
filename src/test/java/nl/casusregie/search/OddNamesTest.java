package nl.casusregie.search;

import static nl.casusregie.testing.SignedIn.FIXED_FACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.casusregie.household.Gender;
import nl.casusregie.household.Households;
import nl.casusregie.household.PersonData;
import nl.casusregie.household.PlaceInHousehold;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Names as people really have them, and dates as far as they are known: kept as they are, and found back. */
@CasusregieTest
class OddNamesTest {

    /** Given names | prefix | family name | day-month-year as known | what somebody types. */
    private static final String NAMES =
            """
            Petra|van|Dam|1984|petra dam
            Ö|||1990|o
            X||Y|2001|x y
            -||Bakker||bakker
            -||||-
            Jan||||jan
            ||de Vries|1984|de fries
            Joost|van 't|Hooft|3-1984|van 't hooft
            Joost|van ’t|Hoofd|3-4-1984|hooft
            IJsbrand|van der|Wijck|1979|ijsbrand wyck
            Ysbrand||Dykstra|1979|ysbrand dijkstra
            Anne-Marie||Jansen|1-1-1984|anne marie
            Anne Marie||Janssen|1984|janssen
            Mohammed||El Amrani|1988|mohamed amrani
            Muhammad||el-Amrani||mohammed
            Mohamed Amine||Ben Ali||benali
            Özgür||Yılmaz|1992|ozgur yilmaz
            İbrahim||Çelik|12-1992|ibrahim celik
            Şükrü||Öztürk||sukru ozturk
            Nguyễn|| Thị Hồng|1999|nguyen thi hong
            Đặng||Văn Lâm||dang van lam
            Zoë||Brontë||zoe bronte
            Renée||d'Hondt||d'hondt
            Renee||D’Hondt||renee hondt
            Søren||Ødegård||soren odegard
            Łukasz||Wałęsa|1980|lukasz walesa
            Žofie||Dvořáková||zofie dvorakova
            Ágnes||Szőke||agnes szoke
            Ștefan||Țepeș||stefan tepes
            François||L'Écuyer||francois ecuyer
            Maria José||da Silva||maria jose silva
            João||de Sá||joao sa
            Þór||Guðmundsson||thor gudmundsson
            Ærø||Straße||aero strasse
            محمد||الأمراني|1985|محمد
            فاطمة||بن علي||فاطمة
            Мария||Иванова|7-1981|мария
            Γιώργος||Παπαδόπουλος||γιωργος
            王||小明|2010|王
            김||민준||김
            やまだ||たろう||やまだ
            אברהם||כהן||אברהם
            देवी||कुमार||देवी
            Nomvula||Nxumalo-Dlamini||dlamini
            Chinedu||Okonkwo||okonkwo
            Kwame||N'Krumah||nkrumah krumah n
            Siddharthā||Vankateshwarlu||siddhartha
            Jan|van den|Berg||vandenberg
            Jan||Vandenberghe||vandenberghe
            Piet|op 't|Hof||hof
            Wil||Den||wil den
            Will||Wit||wil wit
            Thijs||Meijer||tijs meyer
            Cornelis||Schmidt||kornelis smit
            Philip||Zwart||filip swart
            Kees-Jan||Bos-de Boer||kees jan bos
            Jo\u200bris||Smit||joris
            Jose\u0301||Garcia||josé garcía
            ＦＵＬＬ||Width||full width
            O'Brien||O'Neill-Mc Donald||neill donald
            """;

    @Autowired
    private Search search;

    @Autowired
    private SearchIndex index;

    @Autowired
    private Households households;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    private record Odd(PersonData person, String typed, String year) {}

    @Test
    @DisplayName("AC-F2 sixty odd names are kept as they were written and found by what somebody types")
    void everyNameIsKeptAndFound() {
        List<Odd> names = NAMES.lines().map(OddNamesTest::read).toList();
        assertThat(names).hasSize(60);
        // Whoever has the same family name as one of these is kept away from the case; the fixed face has none of them.
        CaseId id = cases.teamed();
        signedIn.as(
                FIXED_FACE,
                () -> names.forEach(odd -> households.add(id, odd.person()).value()));
        index.catchUp();

        List<PersonData> kept = signedIn.as(FIXED_FACE, () -> households.members(id).stream()
                .map(member -> member.data())
                .toList());
        List<String> lost = new ArrayList<>();
        for (Odd odd : names) {
            assertThat(kept).contains(odd.person());
            if (!isFound(id, odd.person(), odd.typed())) {
                lost.add(odd.typed());
            }
            if (!odd.year().isEmpty() && !isFound(id, odd.person(), odd.typed() + " " + odd.year())) {
                lost.add(odd.typed() + " " + odd.year());
            }
        }
        assertThat(lost).isEmpty();
    }

    private boolean isFound(CaseId id, PersonData person, String typed) {
        String first = person.fullName().split(" ")[0];
        return signedIn.as(
                FIXED_FACE, () -> search.find(new SearchQuestion(typed, SearchKind.PERSON, id), 0, 100).hits().stream()
                        .map(hit ->
                                hit.text().stream().map(SearchHit.Piece::text).reduce("", String::concat))
                        .anyMatch(text -> text.startsWith(first)));
    }

    private static Odd read(String line) {
        String[] parts = line.split("\\|", -1);
        String[] born = parts[3].isEmpty() ? new String[0] : parts[3].split("-");
        Integer year = born.length > 0 ? Integer.valueOf(born[born.length - 1]) : null;
        Integer month = born.length > 1 ? Integer.valueOf(born[born.length - 2]) : null;
        Integer day = born.length > 2 ? Integer.valueOf(born[0]) : null;
        PersonData person = new PersonData(
                parts[0],
                parts[1],
                parts[2].strip(),
                year,
                month,
                day,
                Gender.UNKNOWN,
                PlaceInHousehold.PARENT,
                true,
                "",
                false,
                "Nederlands",
                false);
        return new Odd(person, parts[4], parts[3]);
    }
}
