package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casusregie.access.CaseAccess;
import nl.casusregie.access.CaseAction;
import nl.casusregie.access.Directory;
import nl.casusregie.access.Partner;
import nl.casusregie.access.Protection;
import nl.casusregie.access.Reach;
import nl.casusregie.access.Relation;
import nl.casusregie.access.WhyAccess;
import nl.casusregie.casefile.ContentKind;
import nl.casusregie.casefile.Protections;
import nl.casusregie.casefile.ui.spi.HouseholdNames;
import nl.casusregie.casefile.ui.spi.WhoMaySee;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.OrganisationId;
import nl.casusregie.shell.ui.KeyValues;
import nl.casusregie.shell.ui.Stack;
import nl.casusregie.shell.ui.Texts;
import org.springframework.stereotype.Service;

/** Explains from the matrix who sees an item, in words, and lets those who may change it. */
@Service
class ProtectionLine implements WhoMaySee {

    private final Protections protections;
    private final WhyAccess why;
    private final CaseAccess access;
    private final Directory directory;
    private final HouseholdNames household;

    ProtectionLine(
            Protections protections, WhyAccess why, CaseAccess access, Directory directory, HouseholdNames household) {
        this.protections = protections;
        this.why = why;
        this.access = access;
        this.directory = directory;
        this.household = household;
    }

    @Override
    public Component of(CaseId caseId, ContentKind kind, UUID item, Protection protection, Runnable changed) {
        Stack inside = new Stack();
        Details details = new Details(
                Texts.of("protection.summary", Texts.of(protection.label().key())), inside);
        details.addClassName("cr-who-sees");
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && inside.getComponentCount() == 0) {
                explain(inside, caseId, kind, item, protection, changed);
            }
        });
        return details;
    }

    private void explain(
            Stack inside, CaseId caseId, ContentKind kind, UUID item, Protection protection, Runnable changed) {
        Map<UUID, String> partners = directory.partners(access.regionOf(caseId)).stream()
                .collect(Collectors.toMap(partner -> partner.id().value(), Partner::name));
        KeyValues lines = new KeyValues();
        if (protection.sourceId() != null) {
            lines.add(Texts.of("protection.source"), directory.partnerName(new OrganisationId(protection.sourceId())));
        }
        lines.add(Texts.of("protection.reads"), readers(protection));
        if (protection.isNarrowed()) {
            lines.add(Texts.of("protection.audience"), names(protection.audience(), partners));
        }
        if (!protection.notTo().isEmpty() && access.may(CaseAction.SEE_CONTENT, caseId)) {
            lines.add(Texts.of("protection.notTo"), names(protection.notTo(), household.of(caseId)));
        }
        lines.add(
                Texts.of("protection.family"),
                Texts.of(protection.familyVisible() ? "protection.family.yes" : "protection.family.no"));
        inside.add(new Paragraph(Texts.of(protection.label().key() + ".why")), lines);
        if (access.may(CaseAction.CHANGE_PROTECTION, caseId)) {
            Button change = new Button(Texts.of("protection.change"), event -> new ProtectionDialog(
                            protection, partners, household.of(caseId))
                    .ask(item, (wanted, reason) -> protections.change(caseId, kind, item, wanted, reason), changed));
            change.addThemeVariants(ButtonVariant.LUMO_SMALL);
            inside.add(change);
        }
    }

    /** Everybody to whom the item is open as it stands, by how they stand towards the case. */
    private String readers(Protection protection) {
        return why.readersOf(protection.label()).entrySet().stream()
                .filter(entry ->
                        entry.getValue() == Reach.ALL || entry.getValue() == Reach.OPEN && !protection.isNarrowed())
                .map(Map.Entry::getKey)
                .map(Relation::key)
                .map(Texts::of)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "),
                        found -> found.isEmpty() ? Texts.of("protection.sourceOnly") : found));
    }

    private static String names(Set<UUID> ids, Map<UUID, String> names) {
        return ids.stream().map(id -> names.getOrDefault(id, "…")).sorted().collect(Collectors.joining(", "));
    }
}
