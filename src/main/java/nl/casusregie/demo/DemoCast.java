package nl.casusregie.demo;

import static nl.casusregie.access.OrganisationKind.*;
import static nl.casusregie.access.Role.*;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.casusregie.access.AccountAdministration;
import nl.casusregie.access.Actors;
import nl.casusregie.access.BsnGround;
import nl.casusregie.access.Grant;
import nl.casusregie.access.NewAccount;
import nl.casusregie.access.OrganisationKind;
import nl.casusregie.access.Role;
import nl.casusregie.shared.OrganisationId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Two fictitious regions with their organisations and people; everybody's password is {@value #PASSWORD}. */
@Component
@Profile({"demo", "test"})
public class DemoCast {

    public static final String PASSWORD = "demo";

    /** The region in which the demo cases play, and one beside it. */
    public static final String REGION = "NV";

    public static final String OTHER_REGION = "DO";

    private static final List<Organisation> ORGANISATIONS = List.of(
            new Organisation("wijkteam", "Wijkteam Noordervaart", LOCAL_TEAM, REGION),
            new Organisation("vt", "Veilig Thuis Noordervaart", VEILIG_THUIS, REGION),
            new Organisation("politie", "Politie Noordervaart", POLICE, REGION),
            new Organisation("reclassering", "Reclassering Noordervaart", PROBATION, REGION),
            new Organisation("ggz", "GGZ Vaartland", MENTAL_HEALTH_ADULTS, REGION),
            new Organisation("jeugdggz", "Jeugd-GGZ De Brug", MENTAL_HEALTH_YOUTH, REGION),
            new Organisation("kompas", "Verslavingszorg Kompas", ADDICTION_CARE, REGION),
            new Organisation("meander", "Meander LVB-zorg", DISABILITY_CARE, REGION),
            new Organisation("haven", "Vrouwenopvang De Haven", WOMENS_SHELTER, REGION),
            new Organisation("raad", "Raad voor de Kinderbescherming", CHILD_PROTECTION_BOARD, REGION),
            new Organisation("zvh", "Zorg- en Veiligheidshuis Noordervaart", CARE_AND_SAFETY_HOUSE, REGION),
            new Organisation("wijkteam-do", "Wijkteam Dommeloever", LOCAL_TEAM, OTHER_REGION),
            new Organisation("vt-do", "Veilig Thuis Dommeloever", VEILIG_THUIS, OTHER_REGION),
            new Organisation("zvh-do", "Zorg- en Veiligheidshuis Dommeloever", CARE_AND_SAFETY_HOUSE, OTHER_REGION));

    private static final Map<String, BsnGround> BSN_GROUNDS = Map.of(
            "vt", BsnGround.WMO, "wijkteam", BsnGround.JEUGDWET, "ggz", BsnGround.CARE, "raad", BsnGround.PUBLIC_TASK);

    private static final List<DemoPerson> PEOPLE = List.of(
            person("m.devries", "Marieke de Vries", "MDA++-coördinator", "vt", COORDINATOR, PROFESSIONAL),
            person("l.jansen", "Lotte Jansen", "medewerker Veilig Thuis", "vt", APPLICANT, PROFESSIONAL),
            person("s.bakker", "Samira Bakker", "casusregisseur", "wijkteam", CASE_MANAGER, PROFESSIONAL, APPLICANT),
            person("j.hendriks", "Joris Hendriks", "gezinswerker", "wijkteam", PROFESSIONAL, APPLICANT),
            person("r.elamrani", "Rachid el Amrani", "wijkagent", "politie", PROFESSIONAL, APPLICANT),
            person("t.visser", "Tineke Visser", "reclasseringswerker", "reclassering", PROFESSIONAL, SPECIALIST),
            person("h.mulder", "Hanna Mulder", "psychiater", "ggz", PROFESSIONAL, SPECIALIST),
            person("n.smit", "Noor Smit", "traumatherapeut jeugd", "jeugdggz", PROFESSIONAL, SPECIALIST),
            person("b.peters", "Bas Peters", "verslavingsarts", "kompas", PROFESSIONAL, SPECIALIST),
            person("e.kok", "Els Kok", "gedragsdeskundige", "meander", PROFESSIONAL, SPECIALIST),
            person("f.yilmaz", "Fatma Yılmaz", "maatschappelijk werker", "haven", PROFESSIONAL, SPECIALIST, APPLICANT),
            person("c.degroot", "Carla de Groot", "raadsonderzoeker", "raad", PROFESSIONAL),
            person("a.vos", "Anneke Vos", "procesmanager", "zvh", PROCESS_MANAGER),
            person("w.brouwer", "Wim Brouwer", "manager", "zvh", ZVH_MANAGER),
            person("beheer", "Bea Heer", "functioneel beheerder", "zvh", ADMINISTRATOR),
            person("fg", "Frits Gerritsen", "functionaris gegevensbescherming", "zvh", PRIVACY_OFFICER),
            person("k.willems", "Karin Willems", "MDA++-coördinator", "vt-do", COORDINATOR, PROFESSIONAL),
            person("d.maas", "Daan Maas", "casusregisseur", "wijkteam-do", CASE_MANAGER, PROFESSIONAL, APPLICANT));

    private final AccountAdministration administration;

    DemoCast(AccountAdministration administration) {
        this.administration = administration;
    }

    private record Organisation(String key, String name, OrganisationKind kind, String region) {}

    /** Somebody of the demo, as the log-in page lists them. */
    public record DemoPerson(String username, String name, String jobTitle, String organisation, List<Role> roles) {

        public String organisationName() {
            return ORGANISATIONS.stream()
                    .filter(each -> each.key().equals(organisation))
                    .findFirst()
                    .orElseThrow()
                    .name();
        }

        private String region() {
            return organisation.endsWith("-do") ? OTHER_REGION : REGION;
        }

        private Set<Grant> grants() {
            return roles.stream().map(role -> new Grant(role, region())).collect(Collectors.toSet());
        }
    }

    public static List<DemoPerson> people() {
        return PEOPLE;
    }

    /** Lets everybody in; does nothing when somebody is in already. */
    @Transactional
    public void enter() {
        if (administration.nobodyIsInYet()) {
            Actors.asSystem(() -> {
                administration.addRegion(REGION, "Noordervaart").value();
                administration.addRegion(OTHER_REGION, "Dommeloever").value();
                Map<String, OrganisationId> ids = new TreeMap<>();
                ORGANISATIONS.forEach(each -> ids.put(
                        each.key(),
                        administration
                                .addOrganisation(each.name(), each.kind(), each.region())
                                .value()));
                BSN_GROUNDS.forEach((key, ground) -> administration
                        .setBsnGround(Objects.requireNonNull(ids.get(key)), ground)
                        .value());
                PEOPLE.forEach(each -> addAccount(each, ids));
                return ids;
            });
        }
    }

    private void addAccount(DemoPerson person, Map<String, OrganisationId> organisations) {
        OrganisationId organisation = organisations.get(person.organisation());
        if (organisation == null) {
            throw new IllegalStateException(person.organisation());
        }
        String email = person.username() + "@example.org";
        administration
                .addAccount(
                        person.username(),
                        PASSWORD,
                        new NewAccount(person.name(), person.jobTitle(), email, organisation, person.grants()))
                .value();
    }

    private static DemoPerson person(
            String username, String name, String jobTitle, String organisation, Role... roles) {
        return new DemoPerson(username, name, jobTitle, organisation, Arrays.asList(roles));
    }
}
