package nl.casusregie.plan.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.casusregie.access.Colleague;
import nl.casusregie.access.Directory;
import nl.casusregie.plan.PlanForm;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up the people and organisations that a plan names, in a few queries for the whole plan. */
@Component
class PlanNames {

    private final Directory directory;

    PlanNames(Directory directory) {
        this.directory = directory;
    }

    /** The names by id; what is not known is empty. */
    record Names(Map<UserId, Colleague> people, Map<UUID, String> organisations) {

        @Nullable
        Colleague person(@Nullable UUID id) {
            return id == null ? null : people.get(new UserId(id));
        }

        String organisation(@Nullable UUID id) {
            return id == null ? "" : organisations.getOrDefault(id, "");
        }
    }

    Names of(PlanForm plan) {
        return of(List.of(plan));
    }

    /** Of several versions at once, such as two that are compared. */
    Names of(List<PlanForm> plans) {
        List<UserId> owners = new ArrayList<>();
        plans.stream()
                .flatMap(plan -> plan.actions().stream())
                .map(action -> action.ownerId())
                .filter(Objects::nonNull)
                .forEach(owner -> owners.add(new UserId(owner)));
        Map<UUID, String> organisations = new HashMap<>();
        plans.stream()
                .flatMap(plan -> plan.bottomLines().stream())
                .map(line -> line.organisationId())
                .filter(Objects::nonNull)
                .distinct()
                .forEach(id -> organisations.put(id, directory.partnerName(new OrganisationId(id))));
        return new Names(directory.colleagues(owners), organisations);
    }
}
