package nl.casusregie.household.genogram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.casusregie.access.Label;
import nl.casusregie.access.Protection;
import nl.casusregie.household.Gender;
import nl.casusregie.household.Member;
import nl.casusregie.household.PersonData;
import nl.casusregie.household.PlaceInHousehold;
import nl.casusregie.household.TieForm;
import nl.casusregie.household.TieKind;
import nl.casusregie.household.TieRecord;
import nl.casusregie.household.genogram.Genogram.Figure;
import nl.casusregie.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class GenogramTest {

    private final List<Member> members = new ArrayList<>();
    private final List<TieRecord> ties = new ArrayList<>();

    private final Member petra = person("Petra", 1983, Gender.FEMALE, PlaceInHousehold.PARENT);
    private final Member dennis = person("Dennis", 1980, Gender.MALE, PlaceInHousehold.EX_PARTNER);
    private final Member mark = person("Mark", 1978, Gender.MALE, PlaceInHousehold.STEP_PARENT);
    private final Member lisa = person("Lisa", 2010, Gender.FEMALE, PlaceInHousehold.CHILD);
    private final Member jip = person("Jip", 2017, Gender.OTHER, PlaceInHousehold.CHILD);

    @Test
    void childrenStandUnderTheMiddleOfTheirParentsFromOldToYoung() {
        twoHomes();

        Genogram drawn = Genogram.of(List.of(jip, lisa, petra, dennis), ties);

        assertThat(at(drawn, petra).row()).isZero();
        assertThat(at(drawn, lisa).row()).isEqualTo(1);
        assertThat(at(drawn, lisa).column()).isLessThan(at(drawn, jip).column());
        double parents = (at(drawn, petra).column() + at(drawn, dennis).column()) / 2;
        double children = (at(drawn, lisa).column() + at(drawn, jip).column()) / 2;
        assertThat(children).isEqualTo(parents);
    }

    @Test
    void somebodyWithAnExAndAPartnerStandsBetweenThem() {
        twoHomes();
        tie(mark, TieKind.PARTNER, petra);

        Genogram drawn = Genogram.of(members, ties);

        assertThat(at(drawn, petra).column())
                .isBetween(
                        Math.min(at(drawn, dennis).column(), at(drawn, mark).column()),
                        Math.max(at(drawn, dennis).column(), at(drawn, mark).column()));
    }

    @Test
    void nobodyStandsInSomebodyElsesPlace() {
        twoHomes();
        tie(mark, TieKind.PARTNER, petra);
        Member tom = person("Tom", 2005, Gender.MALE, PlaceInHousehold.CHILD);
        Member eva = person("Eva", 2007, Gender.FEMALE, PlaceInHousehold.CHILD);
        tie(mark, TieKind.PARENT, tom);
        tie(mark, TieKind.PARENT, eva);
        Member oma = person("Oma", 1950, Gender.FEMALE, PlaceInHousehold.GRANDPARENT);
        tie(oma, TieKind.PARENT, petra);

        List<Figure> figures = Genogram.of(members, ties).figures();

        for (int i = 1; i < figures.size(); i++) {
            Figure before = figures.get(i - 1);
            Figure next = figures.get(i);
            if (before.row() == next.row()) {
                assertThat(next.column() - before.column()).isGreaterThanOrEqualTo(1 - 1e-9);
            }
        }
        assertThat(figures).hasSize(8);
        assertThat(at(Genogram.of(members, ties), oma).row()).isZero();
        assertThat(at(Genogram.of(members, ties), lisa).row()).isEqualTo(2);
    }

    @Test
    void withoutTiesTheGenerationFollowsFromThePlaceInTheHousehold() {
        Genogram drawn = Genogram.of(members, ties);

        assertThat(at(drawn, petra).row()).isZero();
        assertThat(at(drawn, lisa).row()).isEqualTo(1);
        assertThat(drawn.lines()).isEmpty();
    }

    @Test
    void aStepParentWhoIsThePartnerOfAParentNeedsNoLineOfItsOwn() {
        twoHomes();
        tie(mark, TieKind.PARTNER, petra);
        tie(mark, TieKind.STEP_PARENT, lisa);

        assertThat(Genogram.of(members, ties).lines()).noneMatch(line -> line.kind() == Line.Kind.STEP_CHILD);
    }

    @Test
    void aStepParentOfWhomNoMoreIsKnownIsTiedToTheChildWithALineOfItsOwn() {
        tie(mark, TieKind.STEP_PARENT, lisa);

        assertThat(Genogram.of(members, ties).lines()).anyMatch(line -> line.kind() == Line.Kind.STEP_CHILD);
    }

    @Test
    void tiesOfPeopleWhoAreNotShownAreLeftOut() {
        twoHomes();

        Genogram drawn = Genogram.of(List.of(lisa), ties);

        assertThat(drawn.figures()).singleElement().extracting(Figure::id).isEqualTo(lisa.id());
        assertThat(drawn.lines()).isEmpty();
    }

    @Test
    void nobodyAtAllIsAnEmptyPicture() {
        assertThat(Genogram.of(List.of(), List.of()).figures()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nl.casusregie.testing.HostileStrings#all")
    void whateverSomebodyIsCalledThePictureStaysAPicture(String name) throws Exception {
        Member somebody = person(name, 1990, Gender.FEMALE, PlaceInHousehold.PARENT);

        String svg =
                Picture.of(Genogram.of(List.of(somebody), List.of()), new Picture.Words(member -> "36", Member::name));

        Document drawn =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(drawn.getElementsByTagName("script").getLength()).isZero();
        assertThat(drawn.getElementsByTagName("g").getLength()).isEqualTo(1);
        assertThat(drawn.getElementsByTagName("circle").getLength()).isEqualTo(1);
    }

    private void twoHomes() {
        tie(dennis, TieKind.EX_PARTNER, petra);
        for (Member child : List.of(lisa, jip)) {
            tie(petra, TieKind.PARENT, child);
            tie(dennis, TieKind.PARENT, child);
        }
    }

    private static Figure at(Genogram genogram, Member member) {
        return genogram.figures().stream()
                .filter(figure -> figure.id().equals(member.id()))
                .findFirst()
                .orElseThrow();
    }

    private Member person(String name, int year, Gender gender, PlaceInHousehold place) {
        PersonData data =
                new PersonData(name, "", "", year, null, null, gender, place, true, "", false, "Nederlands", false);
        Member member = new Member(new PersonId(UUID.randomUUID()), data, false);
        members.add(member);
        return member;
    }

    private void tie(Member one, TieKind kind, Member other) {
        ties.add(new TieRecord(
                UUID.randomUUID(),
                TieForm.of(one.id(), kind, other.id()),
                new Protection(Label.GENERAL, null, Set.of(), Set.of(), false)));
    }
}
