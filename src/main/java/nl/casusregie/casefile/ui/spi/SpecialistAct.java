package nl.casusregie.casefile.ui.spi;

import java.util.List;
import nl.casusregie.access.OrganisationKind;
import nl.casusregie.casefile.CaseOverview;
import nl.casusregie.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** The act that asks a specialist, for screens that know already which kind and about whom; null is any kind. */
public interface SpecialistAct extends CaseAct {

    /** Opens the same form with that filled in; whoever asks can still choose otherwise. */
    void start(CaseOverview overview, @Nullable OrganisationKind kind, List<PersonId> about, Runnable done);
}
