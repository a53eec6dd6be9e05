package nl.casusregie.administration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casusregie.access.AccountAdministration;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Grant;
import nl.casusregie.access.NewAccount;
import nl.casusregie.access.OrganisationKind;
import nl.casusregie.access.Region;
import nl.casusregie.access.Role;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.Outcome;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Lets the first person into an empty installation. Whoever can read the log of the server has the one-time code; there
 * is no default password to forget. Once somebody is in, this way in is gone.
 */
@Service
@Transactional
public class FirstAdministrator {

    /** Where it is done. */
    public static final String ADDRESS = "eerste-beheerder";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AccountAdministration administration;
    private final String code;
    private volatile boolean somebodyIsIn;

    FirstAdministrator(AccountAdministration administration) {
        this.administration = administration;
        byte[] random = new byte[15];
        new SecureRandom().nextBytes(random);
        this.code = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** Writes the code where only whoever runs the server reads it. */
    @EventListener
    @Transactional(propagation = Propagation.SUPPORTS)
    public void on(ApplicationReadyEvent event) {
        if (isNeeded()) {
            LOG.warn("Nobody is in yet. Make the first administrator at /{} with this code: {}", ADDRESS, code);
        }
    }

    /** Whether nobody is in yet. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean isNeeded() {
        if (!somebodyIsIn) {
            somebodyIsIn = !administration.nobodyIsInYet();
        }
        return !somebodyIsIn;
    }

    /**
     * Makes the first region, organisation and administrator.
     *
     * @return why it was refused; empty when it was done
     */
    public List<Refusal> enter(FirstForm form) {
        if (!administration.nobodyIsInYetAndComesInMeanwhile()) {
            throw new CaseNotVisible();
        }
        boolean right = MessageDigest.isEqual(bytes(code), bytes(form.code().strip()));
        OrganisationKind kind = form.organisationKind();
        Refusals refusals =
                new Refusals().refuseIf(!right, "code", "refusal.wrongCode").require(kind, "organisationKind");
        if (!refusals.none() || kind == null) {
            return refusals.list();
        }
        List<Refusal> reasons = Actors.asSystem(() -> make(form, kind));
        if (!reasons.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return reasons;
    }

    private List<Refusal> make(FirstForm form, OrganisationKind kind) {
        Outcome<Region> region = administration.addRegion(form.regionCode(), form.regionName());
        if (!region.isDone()) {
            return under(Map.of("code", "regionCode", "name", "regionName"), region);
        }
        String regionCode = region.value().code();
        Outcome<OrganisationId> organisation =
                administration.addOrganisation(form.organisationName(), kind, regionCode);
        if (!organisation.isDone()) {
            return under(Map.of("name", "organisationName"), organisation);
        }
        Set<Grant> grants = Set.of(new Grant(Role.ADMINISTRATOR, regionCode));
        NewAccount person = new NewAccount(form.name(), "", form.email(), organisation.value(), grants);
        return administration
                .addAccount(form.username(), form.password(), person)
                .reasons();
    }

    /** The same reasons under the names that this form has for the fields. */
    private static List<Refusal> under(Map<String, String> names, Outcome<?> outcome) {
        return outcome.reasons().stream()
                .map(each -> new Refusal(names.getOrDefault(each.field(), each.field()), each.key(), each.args()))
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
