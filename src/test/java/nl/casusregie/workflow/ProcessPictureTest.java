package nl.casusregie.workflow;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casusregie.casefile.CasePage;
import nl.casusregie.casefile.ProcessPicture.Diagram;
import nl.casusregie.casefile.ProcessPicture.Step;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The process picture shows where the case stands, what it passed and which parts it called. */
@CasusregieTest
class ProcessPictureTest {

    @Autowired
    private CasePage page;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    private List<Diagram> drawn(CaseId id) {
        return signedIn.as(COORDINATOR, () -> page.process(id));
    }

    @Test
    void thePresentStepIsMarkedAndWhatWasPassedIsDone() {
        CaseId id = cases.heardCase();

        Diagram main = drawn(id).getFirst();

        assertThat(main.title()).isEqualTo("MDA++-traject");
        assertThat(main.running()).isTrue();
        assertThat(main.now()).containsExactly("task_formTeam");
        assertThat(main.done()).contains("call_intake", "task_hearPerson").doesNotContain("task_closeCase");
        assertThat(main.xml()).contains("task_formTeam").contains("BPMNDiagram");
    }

    @Test
    void theListSaysTheSameAsThePicture() {
        CaseId id = cases.heardCase();

        List<Step> steps = drawn(id).getFirst().steps();

        assertThat(steps)
                .filteredOn(step -> step.until() == null)
                .extracting(Step::name)
                .containsExactly("Team samenstellen");
        assertThat(steps)
                .extracting(Step::name)
                .startsWith("Aanmelding is ingediend")
                .contains("Persoon informeren en horen");
    }

    @Test
    void thePartsThatWereCalledHavePicturesOfTheirOwn() {
        CaseId id = cases.submitted();

        List<Diagram> diagrams = drawn(id);

        assertThat(diagrams).extracting(Diagram::title).containsExactly("MDA++-traject", "Aanmelding beoordelen");
        assertThat(diagrams.get(1).now()).containsExactly("task_checkCompleteness");
    }

    @Test
    void aPersonalNameIsInNoPicture() {
        CaseId id = cases.heardCase();

        assertThat(drawn(id).toString())
                .doesNotContain("Petra")
                .doesNotContain("Samira")
                .doesNotContain("Marieke");
    }
}
